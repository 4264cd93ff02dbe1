package org.coproduction.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@CommonsTest
class SingleParametersTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases?q=police&q=school",
                "/cases?page=1&page=2",
                "/cases?sort=title&sort=newest",
                "/cases.json?from=1990&from=2000",
                "/cases.json?size=5&size=6",
                "/cases.csv?q=police&q=school",
                "/cases/burgernet-netherlands?from=q%3Da&from=q%3Db",
                "/readings?q=trust&q=power",
                "/readings.json?style=apa&style=mla",
                "/readings.bib?sort=title&sort=year",
                "/readings/alford1998?style=apa&style=mla",
                "/strategies?to=1990&to=2000",
                "/search?q=police&q=school",
                "/search.json?q=police&q=school"
            })
    void whatCanBeMeantOnceIsRefusedTwice(String address) {
        String name = address.substring(address.indexOf('?') + 1, address.indexOf('='));
        var answer = new Visitor(port).get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("“" + name + "” more than once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases?country=NL&country=BE",
                "/readings?theme=1&theme=2",
                "/cases/compare?slug=burgernet-netherlands&slug=orangi-pilot-project"
            })
    void whatCanBeMeantTogetherPasses(String address) {
        assertThat(new Visitor(port).get(address).statusCode()).isEqualTo(200);
    }
}
