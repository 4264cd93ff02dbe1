package org.coproduction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coproduction.people.PersonId;
import org.coproduction.people.SignInLinks;

/** Somebody with a browser that keeps cookies, and sends forms with the token of the page they stand on. */
public final class Browsing {
    /** Longer than any answer takes, also on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");

    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String token = "";

    public Browsing(int port) {
        this.port = port;
    }

    /** Signed in with a link that was made for them just now. */
    public static Browsing as(PersonId person, SignInLinks links, int port) {
        Browsing browser = new Browsing(port);
        String link = links.make(person, Duration.ofMinutes(1));
        browser.get(link);
        browser.post(link);
        return browser;
    }

    public HttpResponse<String> get(String address) {
        HttpResponse<String> page = send(request(address).GET());
        Matcher found = TOKEN.matcher(page.body());
        if (found.find()) token = found.group(1);
        return page;
    }

    public byte[] getBytes(String address) {
        return send(request(address).GET(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** Sends a form with the token that the last page with a form had. */
    public HttpResponse<String> post(String address, String... namesAndValues) {
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) fields.put(namesAndValues[i], namesAndValues[i + 1]);
        fields.putIfAbsent("token", token);
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")))));
    }

    /** Sends a form with a file in it. */
    public HttpResponse<String> upload(
            String address, String field, String fileName, byte[] content, String... namesAndValues) {
        String between = "boundary-of-a-test";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, between, "name=\"token\"", token.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < namesAndValues.length; i += 2)
            part(
                    body,
                    between,
                    "name=\"" + namesAndValues[i] + "\"",
                    namesAndValues[i + 1].getBytes(StandardCharsets.UTF_8));
        part(body, between, "name=\"" + field + "\"; filename=\"" + fileName + "\"", content);
        body.writeBytes(("--" + between + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(request(address)
                .header("Content-Type", "multipart/form-data; boundary=" + between)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String between, String head, byte[] content) {
        String start = "--" + between + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n";
        body.writeBytes(start.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    public String token() {
        return token;
    }

    /** The value of a cookie that this browser has, or empty. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
