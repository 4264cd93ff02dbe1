package org.coproduction.bench.trial;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.bench.load.Crowd;
import org.coproduction.bench.load.Target;

/**
 * Somebody with an account, signed in.
 *
 * @param headers that their browser sends with each request, each with its end of line
 * @param token of the forms of this sign-in
 */
record Editor(String headers, String token) {
    private static final Pattern LINK = Pattern.compile("http://\\S+/sign-in/link/\\S+");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");
    private static final long PATIENCE_SECONDS = 60;

    /** Makes the account beside the running server, and signs in with the link that is printed. */
    static Editor newcomer(int number, Installation installation) throws IOException, InterruptedException {
        Process command = installation.start(
                Settings.open(),
                "user",
                "add",
                "writer" + number + "@example.org",
                "--name",
                "Synthetic writer " + number,
                "--role",
                "EDITOR");
        if (!command.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || command.exitValue() != 0)
            throw new IOException("no account was made:\n" + installation.lastWords("user"));
        String said = installation.lastWords("user");
        String link = LINK.matcher(said)
                .results()
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IOException("no link was printed:\n" + said))
                .group();
        return signedIn(URI.create(link));
    }

    /** A member whose browser has this cookie already. */
    static Editor with(SignedIn member, Target target) throws IOException, InterruptedException {
        CookieManager cookies = new CookieManager();
        URI page = URI.create("http://localhost:" + target.port() + "/me/drafts");
        try (HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            HttpResponse<String> answer = browser.send(
                    HttpRequest.newBuilder(page)
                            .header("Cookie", member.cookie())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Editor(headers(member.cookie(), cookies), token(page, answer));
        }
    }

    private static String headers(String cookie, CookieManager more) {
        String all = Stream.concat(
                        Stream.of(cookie),
                        more.getCookieStore().getCookies().stream().map(one -> one.getName() + "=" + one.getValue()))
                .collect(Collectors.joining("; "));
        return Crowd.BROWSER + "Cookie: " + all + "\r\n";
    }

    private static Editor signedIn(URI link) throws IOException, InterruptedException {
        CookieManager cookies = new CookieManager();
        try (HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            String token = token(browser, link);
            browser.send(
                    HttpRequest.newBuilder(link)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("token=" + token))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            String own = token(browser, link.resolve("/me/drafts"));
            String sent = cookies.getCookieStore().getCookies().stream()
                    .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            return new Editor(Crowd.BROWSER + "Cookie: " + sent + "\r\n", own);
        }
    }

    private static String token(HttpClient browser, URI page) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                browser.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
        return token(page, answer);
    }

    private static String token(URI page, HttpResponse<String> answer) throws IOException {
        Matcher token = TOKEN.matcher(answer.body());
        if (!token.find()) throw new IOException(page + " has no form: " + answer.statusCode());
        return token.group(1);
    }
}
