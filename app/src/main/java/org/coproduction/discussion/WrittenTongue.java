package org.coproduction.discussion;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * In which language a text is, where nobody said so: by its letters, or by the small words that it has most of. Says nothing where a
 * text is too short to tell.
 */
public final class WrittenTongue {
    private static final int FEWEST = 2;
    private static final int LONGEST = 5_000;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private static final Map<Tongue, Set<String>> SMALL_WORDS = new EnumMap<>(Map.ofEntries(
            words(
                    Tongue.EN,
                    "the and of to is that we they this with for it are was have not but you our their there what how when"),
            words(
                    Tongue.FR,
                    "le la les des et est que nous vous ils une dans pour qui pas sur avec ce cette nos leur mais ont c qu"),
            words(
                    Tongue.DE,
                    "der die das und ist nicht wir sie ein eine mit für auf den dem zu von auch aber haben wird oder bei"),
            words(
                    Tongue.ES,
                    "el los las y es que nosotros una por para con no pero como más del se lo han su sus hay muy en"),
            words(
                    Tongue.PT,
                    "o os as e é que nós uma por para com não mas como mais do da se em dos das há muito são ao"),
            words(
                    Tongue.IT,
                    "il gli le e è che noi una per con non ma come più del della si di hanno sono anche nel questo"),
            words(
                    Tongue.NL,
                    "de het een en is dat wij we niet van voor met op zijn ook maar hebben er te bij onze deze dit"),
            words(Tongue.DA, "og det er at vi ikke en et den for med på til af der har som men jeg de også blev hvad"),
            words(Tongue.SV, "och det är att vi inte en ett den för med på till av som har men jag de också var vad"),
            words(Tongue.NB, "og det er at vi ikke en et den for med på til av som har men jeg de også ble hva"),
            words(Tongue.FI, "ja on ei että se me he oli ovat mutta kun niin myös kuin tämä joka voi olla meidän"),
            words(Tongue.PL, "i w na z się nie że to jest do o jak ale po za od są dla czy przez tak my")));

    private WrittenTongue() {}

    private static Map.Entry<Tongue, Set<String>> words(Tongue tongue, String words) {
        return Map.entry(tongue, Set.of(words.split(" ")));
    }

    /** Empty where it cannot be told. */
    public static Optional<Tongue> of(String text) {
        String some = text.substring(0, Math.min(text.length(), LONGEST));
        Optional<Tongue> byLetters = byLetters(some);
        return byLetters.isPresent() ? byLetters : byWords(some);
    }

    private static Optional<Tongue> byLetters(String text) {
        int[] counts = new int[3];
        text.codePoints().filter(Character::isLetter).forEach(letter -> {
            switch (Character.UnicodeScript.of(letter)) {
                case ARABIC -> counts[0]++;
                case HIRAGANA, KATAKANA -> counts[1]++;
                case HAN -> counts[2]++;
                default -> {}
            }
        });
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (counts[0] * 2L > letters) return Optional.of(Tongue.AR);
        if ((counts[1] + counts[2]) * 2L <= letters) return Optional.empty();
        return Optional.of(counts[1] > 0 ? Tongue.JA : Tongue.ZH);
    }

    private static Optional<Tongue> byWords(String text) {
        Map<Tongue, Integer> counts = new EnumMap<>(Tongue.class);
        for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT)))
            SMALL_WORDS.forEach((tongue, words) -> {
                if (words.contains(word)) counts.merge(tongue, 1, Integer::sum);
            });
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most < FEWEST) return Optional.empty();
        var best = counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }
}
