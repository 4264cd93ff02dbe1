package org.coproduction.console.reliability;

import java.util.List;
import org.coproduction.console.json.Json;
import org.coproduction.statistics.reliability.Category;
import org.coproduction.statistics.reliability.Codings;
import org.coproduction.statistics.reliability.Figure;
import org.coproduction.statistics.reliability.FleissTest;
import org.coproduction.statistics.reliability.Interval;
import org.coproduction.statistics.reliability.Reference;
import org.coproduction.statistics.reliability.SignificanceTest;

/** Findings as JSON, in the fields of the reference files (statistics/src/test/resources/oracles/README.md). */
record FindingJson(Codings codings) {
    private static final String BOOTSTRAP = "Krippendorff";

    Json of(List<Finding> findings) {
        return Json.of(findings.stream().map(this::of).toList());
    }

    private Json of(Finding finding) {
        boolean defined = finding.value() instanceof Figure.Known;
        return Json.object()
                .with("coefficient", finding.coefficient())
                .with("weights", finding.weights())
                .with("coders", Json.texts(finding.group().coders()))
                .with("missing", finding.group().listwise() ? "listwise" : "available")
                .with("nUnits", finding.units())
                .with("categories", finding.categories().isEmpty() ? Json.NULL : categories(finding.categories()))
                .with("value", of(finding.value()))
                .with("observed", of(finding.observed()))
                .with("expected", of(finding.expected()))
                .with("se", of(finding.error()))
                .with("seMethod", finding.errorMethod().isEmpty() ? Json.NULL : Json.of(finding.errorMethod()))
                .with(
                        "ci",
                        finding.intervalMethod().isEmpty()
                                ? Json.NULL
                                : of(finding.interval(), finding.intervalMethod()))
                .with("test", finding.testMethod().isEmpty() ? Json.NULL : of(finding.test(), finding.testMethod()))
                .with("byCategory", finding.byCategory().isEmpty() ? Json.NULL : each(finding.byCategory()))
                .with("status", defined ? "ok" : "undefined")
                .with("message", reason(finding.value()))
                .with("stochastic", Json.of(finding.intervalMethod().startsWith(BOOTSTRAP)))
                .with("software", "coproduction-statistics")
                .done();
    }

    private Json categories(List<Category> categories) {
        return codings.areNumbers()
                ? Json.numbers(categories.stream().map(Category::position).toList())
                : Json.texts(categories.stream().map(Category::label).toList());
    }

    private static Json of(Figure figure) {
        return Json.of(figure.number());
    }

    private static Json reason(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> Json.NULL;
            case Figure.Undefined undefined -> Json.of(undefined.reason().explanation());
        };
    }

    private static Json of(Interval interval, String method) {
        return Json.object()
                .with("level", interval.level())
                .with("lower", of(interval.lower()))
                .with("upper", of(interval.upper()))
                .with("method", method)
                .done();
    }

    private static Json of(SignificanceTest test, String method) {
        Json.Members members = Json.object().with("statistic", of(test.statistic()));
        switch (test.reference()) {
            case Reference.Normal() ->
                members.with("distribution", "normal").with("df1", Json.NULL).with("df2", Json.NULL);
            case Reference.Student(double df) ->
                members.with("distribution", "t").with("df1", df).with("df2", Json.NULL);
            case Reference.Fisher(double df1, double df2) ->
                members.with("distribution", "F").with("df1", df1).with("df2", df2);
        }
        return members.with("p", of(test.p()))
                .with("seNull", of(test.nullStandardError()))
                .with("method", method)
                .done();
    }

    private static Json each(List<FleissTest.OfCategory> categories) {
        return Json.of(categories.stream()
                .map(one -> Json.object()
                        .with("category", one.category().label())
                        .with("value", of(one.value()))
                        .with("z", of(one.test().statistic()))
                        .with("p", of(one.test().p()))
                        .done())
                .toList());
    }
}
