package org.coproduction.console.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coproduction.statistics.reliability.Codings;
import org.coproduction.statistics.reliability.IntraclassCorrelation.Method;
import org.coproduction.statistics.reliability.Level;
import org.coproduction.statistics.reliability.Pairs;

/** Which coefficients are told. */
record Findings(Codings codings, double confidence, long seed, int draws) {

    /** Those that suit the level of measurement and the number of coders, each once. */
    List<Finding> suiting(Level level) {
        ManyCoders many = new ManyCoders(codings, confidence);
        List<Finding> all = new ArrayList<>();
        all.add(many.unanimous());
        for (Weighting weighting : Weighting.suiting(level)) all.addAll(many.weighted(weighting));
        all.add(new Alphas(codings, confidence, seed, draws).of(level));
        if (codings.coders().size() == 2) {
            TwoCoders two = TwoCoders.of(codings, codings.coders(), confidence);
            for (Weighting weighting : Weighting.suiting(level))
                all.addAll(two.weighted(weighting).subList(0, 2));
        } else {
            all.add(many.tested().getLast());
        }
        if (codings.areNumbers() && (level == Level.INTERVAL || level == Level.RATIO)) {
            all.addAll(new IntraclassCorrelations(codings, confidence).by(Method.SHROUT_FLEISS));
        }
        return all;
    }

    /** Every coefficient with every weighting, by every set of formulas, of all coders and of each pair. */
    List<Finding> all() {
        ManyCoders many = new ManyCoders(codings, confidence);
        List<Finding> all = new ArrayList<>();
        all.add(many.unanimous());
        for (Weighting weighting : Weighting.values()) {
            all.addAll(many.weighted(weighting));
            all.add(many.weightedAlpha(weighting));
        }
        all.addAll(many.tested());
        Alphas alphas = new Alphas(codings, confidence, seed, draws);
        for (Level level : Level.values()) all.add(alphas.of(level));
        for (List<String> pair : Pairs.of(codings.coders())) all.addAll(ofPair(pair));
        for (Method method : Arrays.asList(Method.MCGRAW_WONG, Method.SHROUT_FLEISS)) {
            all.addAll(new IntraclassCorrelations(codings, confidence).by(method));
        }
        return all;
    }

    private List<Finding> ofPair(List<String> pair) {
        TwoCoders two = TwoCoders.of(codings, pair, confidence);
        List<Finding> all = new ArrayList<>();
        if (codings.coders().size() > 2) all.add(two.percent());
        for (Weighting weighting : Weighting.values()) {
            all.addAll(two.kappaByRanks(weighting));
            all.addAll(two.weighted(weighting));
        }
        all.add(two.piByScott());
        return all;
    }
}
