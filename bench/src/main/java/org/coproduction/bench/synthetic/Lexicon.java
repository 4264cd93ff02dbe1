package org.coproduction.bench.synthetic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the synthetic cases: common ones, those of each policy area, and a long tail of invented names. */
public final class Lexicon {
    private static final int NAMES = 20_000;
    private static final List<String> SYLLABLES = List.of(
            ("ba bel bo cor da den dor el fa fen gar ha hol in ka kel la lem lin lo ma mer mo na nor o pa per ra "
                            + "rin ro sa sel so ta tel to u va ven vo wa wen ya zel zo")
                    .split(" "));

    private final Map<String, List<String>> lists;
    private final Map<String, Bag> topics = new LinkedHashMap<>();
    private final Bag nouns;
    private final Bag names;

    private Lexicon(Map<String, List<String>> lists) {
        this.lists = lists;
        this.nouns = bag("nouns");
        this.names = Bag.of(invented(), 0.9);
        for (String name : lists.keySet()) {
            if (Character.isDigit(name.charAt(0))) topics.put(name, bag(name));
        }
    }

    public static Lexicon read() {
        try (InputStream file = Lexicon.class.getResourceAsStream("words.txt")) {
            if (file == null) throw new IllegalStateException("words.txt is missing");
            return new Lexicon(lists(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** COFOG groups, in the order of the words file. */
    public List<String> areas() {
        return List.copyOf(topics.keySet());
    }

    public Bag topics(String area) {
        Bag topic = topics.get(area);
        if (topic == null) throw new IllegalArgumentException("no words for " + area);
        return topic;
    }

    public Bag nouns() {
        return nouns;
    }

    public Bag names() {
        return names;
    }

    Bag bag(String name) {
        return Bag.of(lists.getOrDefault(name, List.of()), 0.9);
    }

    List<String> sentences(String kind) {
        return lists.getOrDefault(kind, List.of());
    }

    private static Map<String, List<String>> lists(BufferedReader lines) throws IOException {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int colon = line.indexOf(':');
            if (line.startsWith("#") || colon < 0) continue;
            List<String> list = lists.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>());
            String rest = line.substring(colon + 1).strip();
            if (rest.contains("{")) list.add(rest);
            else list.addAll(List.of(rest.split(" ")));
        }
        return lists;
    }

    private static List<String> invented() {
        Dice dice = Dice.of(20_130_522, 0);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < NAMES) {
            StringBuilder name = new StringBuilder();
            for (int syllables = dice.between(2, 4); syllables > 0; syllables--) {
                name.append(SYLLABLES.get(dice.below(SYLLABLES.size())));
            }
            name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
            if (name.length() >= 5) names.add(name.toString());
        }
        return List.copyOf(names);
    }
}
