package org.coproduction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class PasswordTest {
    private static final String GOOD = "orange parrot reads slowly";
    private static final String ANA = "ana.silva@example.org";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Browsing anas;
    Browsing stranger;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        anas = Browsing.as(group.add("Ana Silva", Role.MEMBER).id(), links, port);
        anas.get("/me/password");
        stranger = new Browsing(port);
        stranger.get("/sign-in");
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void aPasswordSignsInAndIsKeptAsAnArgon2Hash() {
        anas.post("/me/password", "password", GOOD);
        assertThat(tried(ANA, GOOD).statusCode()).isEqualTo(303);
        assertThat(stranger.get("/me").body()).contains("<h1>Ana Silva</h1>");
        assertThat(jdbc.sql("SELECT password FROM people WHERE email = :email")
                        .param("email", ANA)
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "password1234",
                "Qwertyuiop123!",
                "aaaaaaaaaaaaaaaa",
                "ana.silva12345",
                "ANA.SILVA@example.org",
                "Coproduction Commons 1"
            })
    void aPasswordThatAnybodyWouldTryIsNotTaken(String password) {
        assertThat(anas.post("/me/password", "password", password).body()).contains("One thing to mend");
        assertThat(tried(ANA, password).body()).contains("do not go together");
    }

    @Test
    void aLongOneWithAnySignsIsTaken() {
        String longOne = "où est née 🦜 la coproduction ? ".repeat(4);
        assertThat(anas.post("/me/password", "password", longOne).statusCode()).isEqualTo(303);
        assertThat(tried(ANA, longOne).statusCode()).isEqualTo(303);
    }

    @Test
    void aNewPasswordSignsOutEverywhereElse() {
        anas.post("/me/password", "password", GOOD);
        tried(ANA, GOOD);
        anas.get("/me/password");
        anas.post("/me/password", "password", GOOD + " again");
        assertThat(stranger.get("/me").statusCode()).isEqualTo(302);
        assertThat(anas.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountLookTheSame() {
        anas.post("/me/password", "password", GOOD);
        UnaryOperator<String> bare = page ->
                page.replaceAll("name=\"token\" value=\"[^\"]*\"", "").replaceAll("value=\"[^\"]*@[^\"]*\"", "");
        HttpResponse<String> wrong = tried(ANA, GOOD + "!");
        HttpResponse<String> unknown = tried("nobody@example.org", GOOD + "!");
        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
        assertThat(bare.apply(unknown.body())).isEqualTo(bare.apply(wrong.body()));
    }

    @Test
    void whoTriesTooOftenIsStoppedAndTheOwnerIsNot() {
        anas.post("/me/password", "password", GOOD);
        for (int i = 0; i < 8; i++) tried(ANA, "wrong password " + i);
        assertThat(tried(ANA, GOOD).body()).contains("tried too often");
        assertThat(stranger.post("/sign-in", "email", ANA).headers().firstValue("Location"))
                .contains("/sign-in/sent");
        assertThat(anas.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void anAccountWithoutAPasswordHasNone() {
        anas.post("/me/password", "password", GOOD);
        anas.get("/me/password");
        anas.post("/me/password/removal");
        assertThat(tried(ANA, GOOD).body()).contains("do not go together");
    }

    private HttpResponse<String> tried(String email, String password) {
        return stranger.post("/sign-in", "email", email, "password", password);
    }
}
