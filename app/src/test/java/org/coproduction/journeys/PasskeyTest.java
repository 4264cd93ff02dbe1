package org.coproduction.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import org.coproduction.CommonsTest;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With the device that Chromium pretends to have. */
@CommonsTest
class PasskeyTest {
    private static final String SIGN_IN = "Sign in with a passkey";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    Reader reader;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.ADMINISTRATOR);
        group.add("Ben Okri", Role.ADMINISTRATOR);
        reader = Reader.at(port);
        reader.open(links.make(ana.id(), Duration.ofMinutes(1)));
        reader.button("Sign in as Ana Silva").click();
        reader.heading("Ana Silva").waitFor();
    }

    @AfterEach
    void putBack() {
        reader.close();
        group.close();
    }

    @Test
    void aPasskeySignsInStronglyAndItsAnswerOnlyOnce() {
        device(true);
        add("My telephone");
        reader.button("Sign out").click();
        reader.open("/sign-in");
        Request sent = reader.page()
                .waitForRequest(
                        "**/sign-in/passkey", () -> reader.button(SIGN_IN).click());
        reader.heading("Ana Silva").waitFor();
        assertThat(reader.open("/administration").status()).isEqualTo(200);
        assertThat(reader.complaints()).isEmpty();
        reader.open("/me");
        reader.button("Sign out").click();
        assertThat(again(sent)).contains("This passkey is not known here");
        assertThat(reader.open("/me").url()).contains("/sign-in");
    }

    @Test
    void aDeviceThatDoesNotVerifyItsOwnerIsNotTaken() {
        device(false);
        reader.open("/me/passkeys");
        reader.button("Add a passkey").click();
        reader.named(AriaRole.ALERT, "").waitFor();
        assertThat(count()).isZero();
    }

    @Test
    void aPasskeyThatIsTakenAwayOpensNothing() {
        device(true);
        add("My telephone");
        reader.button("Take away").click();
        reader.button("Sign out").click();
        reader.open("/sign-in");
        reader.button(SIGN_IN).click();
        reader.page().getByText("This passkey is not known here").first().waitFor();
        assertThat(reader.open("/me").url()).contains("/sign-in");
    }

    private void add(String name) {
        reader.open("/me/passkeys");
        reader.page().getByLabel("Name of the passkey").fill(name);
        reader.button("Add a passkey").click();
        reader.heading(name).waitFor();
    }

    /** The same answer of the device, with the token of a form that is open now. */
    private String again(Request sent) {
        reader.open("/sign-in");
        String token = reader.page().locator("input[name=token]").first().inputValue();
        String form = sent.postData().replaceFirst("token=[^&]*", "token=" + token);
        return reader.page()
                .request()
                .post(
                        "/sign-in/passkey",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(form))
                .text();
    }

    private void device(boolean verifiesItsOwner) {
        CDPSession browser = reader.page().context().newCDPSession(reader.page());
        browser.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", verifiesItsOwner);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", device);
    }

    private int count() {
        return jdbc.sql("SELECT count(*) FROM passkeys").query(Integer.class).single();
    }
}
