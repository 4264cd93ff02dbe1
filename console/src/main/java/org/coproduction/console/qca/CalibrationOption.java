package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.BadInput;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.qca.calibration.Bell;
import org.coproduction.qca.calibration.Calibration;
import org.coproduction.qca.calibration.CutPoints;
import org.coproduction.qca.calibration.Direct;
import org.coproduction.qca.calibration.Indirect;
import org.coproduction.qca.calibration.Piecewise;
import org.coproduction.qca.calibration.Recoding;

/** The rule of a calibration, as an option states it. */
enum CalibrationOption {
    DIRECT(
            "--direct",
            "E,C,I",
            "Logistic through full exclusion, crossover, full inclusion; decreasing where E > I.",
            3) {
        @Override
        Calibration rule(List<Double> n) {
            return Direct.of(n.get(0), n.get(1), n.get(2));
        }
    },
    LINEAR("--linear", "E,C,I", "Straight lines through the same.", 3) {
        @Override
        Calibration rule(List<Double> n) {
            return Piecewise.linear(n.get(0), n.get(1), n.get(2));
        }
    },
    BELL(
            "--bell",
            "E,C,I,I,C,E",
            "Straight lines up and down again: 0,2,4,6,8,10; down and up again where E is inside: 4,2,0,10,8,6.",
            6) {
        @Override
        Calibration rule(List<Double> n) {
            return Bell.linear(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
        }
    },
    INDIRECT("--indirect", "T,T,…", "Groups between thresholds, smoothed by a fractional logit.", 0) {
        @Override
        Calibration rule(List<Double> n) {
            return new Indirect(n);
        }
    },
    CUT("--cut", "T,…", "Crisp by one threshold, multi-value by several.", 0) {
        @Override
        Calibration rule(List<Double> n) {
            return new CutPoints(n);
        }
    };

    private static final String RECODE = "--recode";
    private static final String IDM = "--idm";
    private static final String POWERS = "--powers";

    private final Option option;
    private final int needed;

    CalibrationOption(String name, String value, String description, int needed) {
        this.option = Option.of(name, value, description);
        this.needed = needed;
    }

    abstract Calibration rule(List<Double> numbers);

    static List<Option> options() {
        List<Option> options = new ArrayList<>();
        for (CalibrationOption each : values()) options.add(each.option);
        options.add(Option.of(
                IDM,
                "DEGREE",
                "With --direct, membership at full inclusion, otherwise 0.95; Ragin’s tables have 0.9526."));
        options.add(Option.of(
                POWERS,
                "BELOW,ABOVE",
                "With --linear and --bell, powers on the sides of exclusion and of inclusion; otherwise 1,"
                        + " straight lines."));
        options.add(Option.of(
                RECODE,
                "LINES",
                "By a table: 0..3=0,4..7=0.6,8..10=1; ..3 and 8.. are open, the first line that fits counts."));
        return options;
    }

    /** @throws BadInput if there is not exactly one rule, or its numbers are none or not as many as it needs */
    static Calibration of(Arguments arguments) {
        List<Calibration> rules = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (CalibrationOption each : values()) {
            names.add(each.option.name());
            if (arguments.has(each.option.name()))
                rules.add(Project.answering(each.option.name(), () -> each.read(arguments.list(each.option.name()))));
        }
        names.add(RECODE);
        if (arguments.has(RECODE)) rules.add(Project.answering(RECODE, () -> recoding(arguments.list(RECODE))));
        if (rules.size() != 1) {
            throw new BadInput("calibrate [rule.one]: Give one rule, one of " + String.join(", ", names) + ".");
        }
        return withPowers(withDegree(rules.getFirst(), arguments), arguments);
    }

    private static Calibration withDegree(Calibration rule, Arguments arguments) {
        if (!arguments.has(IDM)) return rule;
        if (!(rule instanceof Direct direct)) throw new BadInput(IDM + " [option.surplus]: It goes with --direct.");
        double degree = arguments.number(IDM, Direct.USUAL_IDM, 0.5, 1);
        return Project.answering(
                IDM, () -> new Direct(direct.exclusion(), direct.crossover(), direct.inclusion(), degree));
    }

    private static Calibration withPowers(Calibration rule, Arguments arguments) {
        if (!arguments.has(POWERS)) return rule;
        List<Double> powers = numbers(POWERS, arguments.list(POWERS), 2);
        double below = powers.getFirst();
        double above = powers.getLast();
        return switch (rule) {
            case Piecewise r -> new Piecewise(r.exclusion(), r.crossover(), r.inclusion(), below, above);
            case Bell r ->
                new Bell(
                        r.exclusion1(),
                        r.crossover1(),
                        r.inclusion1(),
                        r.inclusion2(),
                        r.crossover2(),
                        r.exclusion2(),
                        below,
                        above);
            case Direct ignored -> throw surplusPowers();
            case Indirect ignored -> throw surplusPowers();
            case CutPoints ignored -> throw surplusPowers();
            case Recoding ignored -> throw surplusPowers();
        };
    }

    private static BadInput surplusPowers() {
        return new BadInput(POWERS + " [option.surplus]: They go with --linear and --bell.");
    }

    private Calibration read(List<String> texts) {
        return rule(numbers(option.name(), texts, needed));
    }

    private static List<Double> numbers(String option, List<String> texts, int needed) {
        List<Double> numbers = texts.stream().map(text -> number(option, text)).toList();
        if (needed > 0 && numbers.size() != needed) {
            throw new BadInput(
                    option + " [option.value]: It needs " + needed + " numbers, not " + numbers.size() + ".");
        }
        return numbers;
    }

    private static Calibration recoding(List<String> texts) {
        List<Recoding.Line> lines = new ArrayList<>();
        for (String text : texts) {
            int dots = text.indexOf("..");
            int equals = text.indexOf('=');
            if (equals < 0) throw new BadInput(RECODE + " [option.value]: “" + text + "” lacks =, as in 0..3=0.");
            String from = text.substring(0, dots < 0 ? equals : dots);
            String to = dots < 0 ? from : text.substring(dots + 2, equals);
            lines.add(new Recoding.Line(
                    end(from, Double.NEGATIVE_INFINITY),
                    end(to, Double.POSITIVE_INFINITY),
                    number(RECODE, text.substring(equals + 1))));
        }
        return new Recoding(lines);
    }

    private static double end(String text, double open) {
        return text.isBlank() ? open : number(RECODE, text);
    }

    private static double number(String option, String text) {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) return number;
        } catch (NumberFormatException e) {
            // told below, as are numbers that are not finite
        }
        throw new BadInput(option + " [option.value]: “" + text + "” is not a finite number.");
    }
}
