package org.coproduction.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.coproduction.CommonsTest;
import org.coproduction.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The budget: a first visit 150 KB and ten requests, each later page 20 KB, as they go over the wire. */
@CommonsTest
class PageWeightTest {
    private static final int FIRST = 150 * 1024;
    private static final int LATER = 20 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Test
    void aFirstVisitIsLightWhereverItBegins() {
        List<String> faults =
                TwoReaders.faults(() -> Reader.at(port), Pages.inBothLanguages(site), (regular, address) -> {
                    try (Reader newcomer = Reader.at(port)) {
                        List<Double> weights = visit(newcomer, address);
                        return sum(weights) <= FIRST && weights.size() <= 10 ? List.of() : List.of(weights.toString());
                    }
                });
        assertThat(faults).isEmpty();
    }

    @Test
    void laterPagesBringOnlyThemselves() {
        var softly = new SoftAssertions();
        try (Reader reader = Reader.at(port)) {
            // Whoever has read a page of each kind has all that pages share.
            for (String address : Pages.all(site)) visit(reader, address);
            for (String address : Pages.inBothLanguages(site))
                softly.assertThat(sum(visit(reader, address)))
                        .as("bytes of " + address)
                        .isLessThanOrEqualTo(LATER);
        }
        softly.assertAll();
    }

    @Test
    void nothingMovesWhileThePageLoads() {
        try (Reader reader = Reader.at(port)) {
            reader.open("/");
            reader.page().waitForLoadState(LoadState.NETWORKIDLE);
            Object shift = reader.page().evaluate("""
                            () => new Promise(done => new PerformanceObserver(list =>
                                done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)))
                              .observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0), 300))
                            """);
            assertThat(((Number) shift).doubleValue()).isLessThan(0.02);
        }
    }

    /** What each request of a visit weighed; what came from the browser's own store counts as nothing and is left out. */
    private static List<Double> visit(Reader reader, String address) {
        List<Double> weights = new ArrayList<>();
        Set<String> underWay = new HashSet<>();
        CDPSession wire = reader.page().context().newCDPSession(reader.page());
        wire.send("Network.enable");
        wire.on("Network.requestWillBeSent", event -> underWay.add(id(event)));
        wire.on("Network.loadingFailed", event -> underWay.remove(id(event)));
        wire.on("Network.loadingFinished", event -> {
            double bytes = event.get("encodedDataLength").getAsDouble();
            if (bytes > 0) weights.add(bytes);
            underWay.remove(id(event));
        });
        reader.open(address);
        reader.page().evaluate("document.fonts.ready.then(() => new Promise(done => requestIdleCallback(done)))");
        reader.page().waitForCondition(underWay::isEmpty);
        wire.detach();
        return weights;
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static double sum(List<Double> weights) {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }
}
