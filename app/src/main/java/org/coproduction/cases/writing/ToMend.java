package org.coproduction.cases.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.cases.Fault;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;

/** A fault of a draft as its form tells it: which step, which field, what to do. */
public record ToMend(Step step, Mistake mistake) {
    private static final Set<String> MISSING = Set.of("required", "text.empty", "list.short");
    private static final Set<String> OWN_WORDS = Set.of(
            "type.integer-null",
            "type.integer",
            "type.number",
            "type.integer-string",
            "text.uri",
            "text.long",
            "list.repeated",
            "number.range",
            "years",
            "claim.unsourced",
            "source.unknown");

    static List<ToMend> of(List<Fault> faults, Here here) {
        Map<String, ToMend> first = new LinkedHashMap<>();
        for (Fault fault : faults) {
            ToMend one = of(fault, here);
            first.putIfAbsent(one.mistake().field(), one);
        }
        List<ToMend> inOrder = new ArrayList<>(first.values());
        inOrder.sort(Comparator.comparing(ToMend::step));
        return inOrder;
    }

    private static ToMend of(Fault fault, Here here) {
        String[] path = fault.field().substring(1).split("/");
        return new ToMend(Step.asking(path[0]), new Mistake(id(path), text(fault, path, here)));
    }

    /** Where the form has it: {@code /sources/0/csl/DOI} is {@code sources-0-doi}. */
    private static String id(String[] path) {
        if (path.length == 1) return path[0];
        String last = path[path.length - 1];
        if (path.length == 2 && last.matches("\\d+"))
            return String.join("-", path[0], last, path[0].equals("countries") ? "code" : "text");
        if (path.length == 2) return path[0] + "-" + last;
        String part = path[2].equals("csl") && path.length > 3 ? path[3] : path[2];
        return path[0] + "-" + path[1] + "-" + field(part);
    }

    private static String field(String part) {
        return switch (part) {
            case "DOI" -> "doi";
            case "URL" -> "url";
            case "issued" -> "year";
            case "author" -> "authors";
            case "container-title" -> "container";
            case "csl", "key" -> "title";
            default -> part;
        };
    }

    private static String text(Fault fault, String[] path, Here here) {
        String rule = fault.rule();
        int number = path.length > 1 && path[1].matches("\\d+") ? Integer.parseInt(path[1]) + 1 : 0;
        if (MISSING.contains(rule)) return here.say("writing.missing." + words(path), number);
        if (rule.equals("claim.unsourced")) return here.say("writing.unsourced." + path[0], number);
        if (OWN_WORDS.contains(rule))
            return here.say("writing.fault." + rule, fault.details().toArray());
        return fault.say(here.words(), here.language());
    }

    /** Without the numbers of rows. */
    private static String words(String[] path) {
        List<String> words = new ArrayList<>();
        for (String part : path) if (!part.matches("\\d+") && !part.equals("csl")) words.add(part);
        return String.join(".", words);
    }
}
