package org.coproduction.interests.browse;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.coproduction.interests.Interest;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.words.Bilingual;

/** The form that makes an interest a question. */
public record PromotionPage(Interest interest, Wording wording, List<Mistake> mistakes) {
    private static final Pattern ELSE = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final int LONGEST_ADDRESS = 60;

    public PromotionPage {
        mistakes = List.copyOf(mistakes);
    }

    /** @param slug ends the address of the question */
    public record Wording(String en, String fr, String slug) {}

    static Wording suggested(Bilingual title) {
        String en = title.en() == null ? "" : title.en();
        String fr = title.fr() == null ? "" : title.fr();
        return new Wording(en, fr, slug(en.isEmpty() ? fr : en));
    }

    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String words = ELSE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String cut = words.substring(0, Math.min(words.length(), LONGEST_ADDRESS));
        return EDGES.matcher(cut).replaceAll("");
    }
}
