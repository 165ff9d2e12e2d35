"""Documents of the program against its schemas, by an independent validator (python3-jsonschema).

    check.py valid SCHEMA DOCUMENT...     every document is valid
    check.py mutants SCHEMA DOCUMENT      the document is valid, and no mutant of it is: each field removed, each
                                          value of another type, an unknown field added to each object

What a schema leaves optional is named here, so that one that asks for nothing is found out.
"""

import copy
import json
import sys

import jsonschema

# Fields that a document may lack, by the end of their path; "*" is a name or a place in a list.
OPTIONAL = {
    "ratings",
    "parameter_draws",
    "parameters_fixed",
    "remark",
    "change",
    "changes",
    "qualitative",
    "depth",
    "candidates",
    "mean_error",
    "within_nine_in_ten_share",
    "resolution",
    "overall_rating_changes_share",
}
# Of what the program read: its schema is the reader's, and another test is about it.
ECHOES = {"scenario", "operating_model", "design"}
# Lists of numbers and texts, whichever an input takes.
NUMBERS_AND_TEXTS = {"levels"}
# Maps by name: any name may be added or be missing, but not with a value of another type.
MAPS = {
    "ratings/samples", "ratings/standards", "ratings/standards/*/key_questions", "by", "standards", "key_questions",
    "next_rating", "scores", "caseload_by_stage", "files", "robustness/standards", "levers/*/standards",
    "variants/*/ratings/standards", "change/key_questions", "posts", "decisions", "goals", "beside", "breakdowns",
    "breakdowns/*",
}


def validator(path):
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft7Validator.check_schema(schema)
    return schema, jsonschema.Draft7Validator(schema)


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def first_problem(check, document):
    for problem in check.iter_errors(document):
        return "/" + "/".join(map(str, problem.absolute_path)) + ": " + problem.message[:200]
    return None


def shrunk(value):
    """The same with four entries at most of each list, of different shapes."""
    if isinstance(value, dict):
        return {key: shrunk(inside) for key, inside in value.items()}
    if isinstance(value, list):
        kept, seen = [], set()
        for inside in value:
            shape = shape_of(inside)
            if shape not in seen and len(kept) < 4:
                seen.add(shape)
                kept.append(shrunk(inside))
        return kept
    return value


def shape_of(value):
    if isinstance(value, dict):
        return tuple((key, shape_of(inside)) for key, inside in sorted(value.items()))
    if isinstance(value, list):
        return ("list", shape_of(value[0]) if value else None)
    return type(value).__name__ if not isinstance(value, (int, float)) or isinstance(value, bool) else "number"


def of_another_type(value):
    if isinstance(value, bool):
        return "yes"
    if isinstance(value, str):
        return 1.5
    if isinstance(value, (int, float)):
        return "1"
    if isinstance(value, list):
        return {"unknown": 1}
    if isinstance(value, dict):
        return ["unknown"]
    return {"unknown": ["unknown"]}


def places(value, path=()):
    """Every object and list with its path."""
    if isinstance(value, dict):
        yield path, value
        for key, inside in value.items():
            if not (key in ECHOES and isinstance(inside, dict)):
                yield from places(inside, path + (key,))
    elif isinstance(value, list):
        yield path, value
        for number, inside in enumerate(value):
            yield from places(inside, path + (number,))


def at(document, path):
    for step in path:
        document = document[step]
    return document


def is_map(path):
    """Whether the schema itself takes any name there: its fields are entries, and none of them is required."""
    return any(ends_with(path, name) for name in MAPS)


def ends_with(path, pattern):
    steps = pattern.split("/")
    if len(path) < len(steps):
        return False
    return all(step in ("*", str(there)) for step, there in zip(steps, path[-len(steps):]))


def mutants(document):
    for path, place in places(document):
        where = "/" + "/".join(map(str, path))
        if isinstance(place, list):
            if place and not isinstance(place[0], (dict, list)) and path[-1] not in NUMBERS_AND_TEXTS:
                changed = copy.deepcopy(document)
                at(changed, path)[0] = of_another_type(place[0])
                yield where + "/0 of another type", changed
            continue
        changed = copy.deepcopy(document)
        at(changed, path)["unknown"] = {"unknown": ["unknown"]}
        yield where + " with an unknown field", changed
        for key, value in place.items():
            here = where + "/" + key
            if key not in ("baseline", "variant", "until_then", "from_then") or not any(
                step in ("inputs", "changes") for step in path
            ):
                changed = copy.deepcopy(document)
                at(changed, path)[key] = of_another_type(value)
                yield here + " of another type", changed
            if is_map(path) or any(ends_with(path + (key,), name) for name in OPTIONAL):
                continue
            changed = copy.deepcopy(document)
            del at(changed, path)[key]
            yield here + " removed", changed


def main():
    what, schema_path, *documents = sys.argv[1:]
    schema, check = validator(schema_path)
    failed = False
    for path in documents:
        document = read(path)
        problem = first_problem(check, document)
        if problem:
            failed = True
            print(f"{path} is refused: {problem}")
        if problem or what != "mutants":
            continue
        document = shrunk(document)
        for name in ECHOES & set(schema.get("definitions", {})):  # so that a mutant is checked in a moment
            schema["definitions"][name] = {"type": "object"}
        check = jsonschema.Draft7Validator(schema)
        tried = 0
        for name, mutant in mutants(document):
            tried += 1
            if first_problem(check, mutant) is None:
                failed = True
                print(f"{path}: {name} is not refused")
        print(f"{path}: {tried} mutants")
    sys.exit(1 if failed else 0)


main()
