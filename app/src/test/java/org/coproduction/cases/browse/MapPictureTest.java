package org.coproduction.cases.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.platform.picture.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xml.sax.InputSource;

/** Maps and charts that are taken away say by themselves what they are, and obey the content policy. */
@CommonsTest
class MapPictureTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/map.svg",
                "/fr/cases/map.svg?policy=03&zoom=europe",
                "/cases/burgernet-netherlands/map.svg",
                "/fr/strategies.svg?country=NL",
                "/fr/strategies/funding-arrangement/outcomes.svg",
                "/places/NL/areas.svg",
                "/fr/places/NL/outcomes.svg"
            })
    void aPictureHasItsTitleSourceAndLicenceInside(String address) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains(".svg");
        var drawing = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body())));
        assertThat(drawing.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(drawing.getElementsByTagName("title").getLength()).isPositive();
        assertThat(answer.body())
                .contains("CC BY 4.0", "http://localhost:" + port)
                .doesNotContain("style=", "<style");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/cases/map.png?policy=03&zoom=europe",
                "/cases/burgernet-netherlands/map.png",
                "/strategies.png",
                "/fr/strategies/funding-arrangement/outcomes.png",
                "/places/NL/areas.png",
                "/fr/places/NL/outcomes.png"
            })
    void aPictureCanBeHadPaintedToo(String address) throws Exception {
        HttpResponse<byte[]> answer = new Visitor(port).getBytes(address);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(picture.getWidth()).isEqualTo(2 * Picture.WIDTH);
        assertThat(colours(picture)).as("more than paper and ink").hasSizeGreaterThan(3);
    }

    @Test
    void aCountryWithoutCasesHasNoBarsToTakeAway() {
        assertThat(get("/places/AQ/areas.svg").statusCode()).isEqualTo(404);
    }

    private static Set<Integer> colours(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels).boxed().collect(Collectors.toSet());
    }

    @Test
    void aMapNarrowsToAPartOfTheWorldAndLinksToTheOthers() {
        String world = get("/cases?view=map").body();
        String europe = get("/cases?view=map&zoom=europe").body();
        assertThat(world).contains("view=map&amp;zoom=europe", "/cases/map.svg");
        assertThat(europe.split("<circle class=\"spot\"", -1)).hasSizeGreaterThan(5);
        assertThat(europe).contains("/cases/map.svg?zoom=europe").doesNotContain("viewBox=\"0 0 2000 870\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/places", "/cases?view=map"})
    void aPartOfTheWorldThatIsNoneIsRefused(String page) {
        String address = page + (page.contains("?") ? "&" : "?") + "zoom=atlantis";
        HttpResponse<String> answer = get("/fr" + (page.equals("/") ? address.substring(1) : address));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("cette partie du monde");
    }

    private HttpResponse<String> get(String address) {
        return new Visitor(port).get(address);
    }
}
