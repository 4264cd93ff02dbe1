package org.coproduction.cases.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Numbers;

/**
 * How many cases report on a dimension of outcomes, and how many of them in each direction. A case that reports two
 * directions counts in both, so the directions may add up to more than the cases.
 *
 * @param directions in display order, without those that no case reports
 */
public record Reported(int cases, Map<String, Integer> directions) {
    static final Reported NOTHING = new Reported(0, Map.of());
    private static final double LENGTH = 60;
    private static final double GAP = 1;

    public Reported {
        directions = Collections.unmodifiableMap(new LinkedHashMap<>(directions));
    }

    public boolean nothing() {
        return cases == 0;
    }

    /** Findings: a case counts once for each direction it reports. */
    public int findings() {
        return directions.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(String direction) {
        return directions.getOrDefault(direction, 0);
    }

    /** In words: 15 positive, 5 mixed, 1 negative. */
    public String says(Here here) {
        return directions.entrySet().stream()
                .map(entry -> here.say("evidence.says." + entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The stretches of a bar 60 wide, one unit apart. */
    public List<Stretch> bar() {
        List<Stretch> bar = new ArrayList<>();
        double unit = (LENGTH - GAP * (directions.size() - 1)) / Math.max(1, findings());
        double x = 0;
        for (Map.Entry<String, Integer> entry : directions.entrySet()) {
            double width = entry.getValue() * unit;
            bar.add(new Stretch(entry.getKey(), number(x), number(width)));
            x += width + GAP;
        }
        return bar;
    }

    private static String number(double value) {
        return Numbers.tenths(value);
    }

    public record Stretch(String direction, String x, String width) {}
}
