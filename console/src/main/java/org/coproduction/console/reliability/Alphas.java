package org.coproduction.console.reliability;

import java.util.List;
import java.util.Locale;
import org.coproduction.console.reliability.Finding.Group;
import org.coproduction.statistics.reliability.Codings;
import org.coproduction.statistics.reliability.KrippendorffAlpha;
import org.coproduction.statistics.reliability.Level;

/** Krippendorff's alpha, its interval drawn at random. */
record Alphas(Codings codings, double confidence, long seed, int draws) {

    Finding of(Level level) {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(codings, level);
        Group group = new Group(codings.coders(), false);
        String method = "Krippendorff's bootstrap of the pair-disagreement distribution (Hayes & Krippendorff 2007), "
                + draws + " draws, percentiles";
        return Finding.of(
                        "krippendorff-alpha",
                        level.name().toLowerCase(Locale.ROOT),
                        group,
                        alpha.units(),
                        alpha.value())
                .of(alpha.coincidences().categories(), List.of())
                .with(
                        alpha.bootstrap(seed)
                                .withDraws(draws)
                                .withLevel(confidence)
                                .interval(),
                        method);
    }
}
