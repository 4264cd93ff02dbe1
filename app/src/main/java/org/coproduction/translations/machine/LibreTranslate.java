package org.coproduction.translations.machine;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.coproduction.translations.MachineFault;
import org.coproduction.translations.MachineFault.Why;
import org.coproduction.translations.TargetLanguage;
import org.coproduction.translations.TranslationMachine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks the interface of <a href="https://docs.libretranslate.com/guides/api_usage/">LibreTranslate</a>. It follows no redirects, so texts go to the named server alone. */
final class LibreTranslate implements TranslationMachine {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int LARGEST = 1_000_000;

    private final URI address;
    private final String key;
    private final Duration patience;
    private final HttpClient client;

    LibreTranslate(URI address, String key, Duration patience) {
        this.address = address;
        this.key = key;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private record Question(
            List<String> q,
            String source,
            String target,
            String format,
            @JsonProperty("api_key") String key) {}

    @Override
    public String server() {
        return address.getHost();
    }

    @Override
    public List<String> translate(List<String> texts, String language, TargetLanguage into) throws MachineFault {
        Question question = new Question(texts, language, into.tag(), "text", key);
        HttpResponse<byte[]> answer = ask(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(question)))
                .build());
        if (answer.statusCode() != 200)
            throw new MachineFault(Why.REFUSED, "answered with " + answer.statusCode(), null);
        List<String> translated = read(answer.body());
        if (translated.size() != texts.size())
            throw new MachineFault(Why.UNREADABLE, "gave " + translated.size() + " texts for " + texts.size(), null);
        return translated;
    }

    /** The patience is for the whole answer, however slowly it comes. */
    private HttpResponse<byte[]> ask(HttpRequest request) throws MachineFault {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new CappedBody(LARGEST));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new MachineFault(Why.SLOW, "took longer than " + patience.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            boolean tooLarge = e.getCause() instanceof CappedBody.TooLarge;
            throw new MachineFault(tooLarge ? Why.UNREADABLE : Why.AWAY, String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MachineFault(Why.AWAY, "interrupted", e);
        }
    }

    private static List<String> read(byte[] body) throws MachineFault {
        try {
            JsonNode texts = JsonMapper.shared().readTree(body).path("translatedText");
            return texts.valueStream().map(JsonNode::stringValue).toList();
        } catch (JacksonException e) {
            throw new MachineFault(Why.UNREADABLE, "gave no JSON with texts", e);
        }
    }
}
