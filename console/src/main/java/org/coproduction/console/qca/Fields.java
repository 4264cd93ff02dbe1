package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.console.BadInput;
import org.coproduction.console.InputFile;
import org.coproduction.console.json.Json;

/**
 * Members of an object in a file of JSON, each read as what it has to be; a refusal names its path.
 *
 * @param file where it stands
 * @param path of the object, as {@code parameters.outcome}; empty for the outermost
 * @param members what is there
 */
record Fields(InputFile file, String path, Map<String, Json> members) {

    static Fields of(InputFile file, Json json) {
        if (json instanceof Json.Object object) return new Fields(file, "", object.members());
        throw BadInput.in(file, "", "spec.object", "The file holds no JSON object.");
    }

    /** @throws BadInput if it is missing or no object */
    Fields object(String name) {
        if (get(name) instanceof Json.Object object) return new Fields(file, at(name), object.members());
        throw wrong(name, "An object is needed here.");
    }

    boolean has(String name) {
        return !(get(name) instanceof Json.Null);
    }

    /** @throws BadInput if it is missing or no list of objects */
    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        for (Json item : items(name)) {
            if (!(item instanceof Json.Object object)) throw wrong(name, "A list of objects is needed here.");
            objects.add(new Fields(file, at(name) + "[" + objects.size() + "]", object.members()));
        }
        return objects;
    }

    /** @throws BadInput if it is missing or no text */
    String text(String name) {
        if (get(name) instanceof Json.Text text) return text.value();
        throw wrong(name, "A text is needed here.");
    }

    /** @throws BadInput if it is there and neither true nor false */
    boolean truth(String name) {
        return switch (get(name)) {
            case Json.Null ignored -> false;
            case Json.Truth truth -> truth.value();
            case Json other -> throw wrong(name, "true or false is needed here.");
        };
    }

    /** @throws BadInput if it is there and no number */
    Optional<Double> number(String name) {
        return switch (get(name)) {
            case Json.Null ignored -> Optional.empty();
            case Json.Number number -> Optional.of(number.value());
            case Json other -> throw wrong(name, "A number is needed here.");
        };
    }

    /** @throws BadInput if it is there and no whole number that fits */
    Optional<Integer> whole(String name) {
        return number(name).map(number -> {
            if (number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE) return number.intValue();
            throw wrong(name, "A whole number is needed here, not " + number + ".");
        });
    }

    /** Empty where it is missing. @throws BadInput if it is there and no list of texts */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Json item : items(name)) {
            if (!(item instanceof Json.Text text)) throw wrong(name, "A list of texts is needed here.");
            texts.add(text.value());
        }
        return texts;
    }

    /** Empty where it is missing. @throws BadInput if it is there and no list of whole numbers */
    List<Long> numbers(String name) {
        List<Long> numbers = new ArrayList<>();
        for (Json item : items(name)) {
            boolean whole = item instanceof Json.Number number && number.value() == Math.rint(number.value());
            if (!whole) throw wrong(name, "A list of whole numbers is needed here.");
            numbers.add((long) ((Json.Number) item).value());
        }
        return numbers;
    }

    /** Empty where it is missing; a single value is a list of one. */
    List<Json> items(String name) {
        return switch (get(name)) {
            case Json.Null ignored -> List.of();
            case Json.Array array -> array.items();
            case Json.Object ignored -> throw wrong(name, "A list is needed here.");
            case Json single -> List.of(single);
        };
    }

    BadInput wrong(String name, String message) {
        return BadInput.in(file, at(name), "spec.field", message);
    }

    private Json get(String name) {
        return members.getOrDefault(name, Json.NULL);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
