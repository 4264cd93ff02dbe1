package org.coproduction.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes documents, one at a time in each node: a long one takes as much memory as hundreds of pages. */
@Component
public class Pdf {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** The same page gives the same bytes. */
    private static final long ALWAYS_THE_SAME = 1;

    private final Semaphore turn = new Semaphore(1, true);

    Pdf() {
        XRLog.setLoggingEnabled(false);
    }

    /** Whether this text has signs for which a document has no letters; it then shows {@code […]}. */
    public static boolean leavesOut(String html) {
        return Typeface.USUAL.leavesOut(html);
    }

    /**
     * The page as a document with its title and language.
     *
     * @param xhtml well-formed; its fonts are {@code Letters} and, for letters that a style of it lacks, {@code Others}
     * @param at of when it is
     * @throws Refusal where others take too long before it
     */
    public byte[] of(String xhtml, Instant at) {
        if (!getTurn())
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "pdf.refused.busy").with(HttpHeaders.RETRY_AFTER, "30");
        try {
            return made(Typeface.USUAL.written(xhtml), at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.release();
        }
    }

    private boolean getTurn() {
        try {
            return turn.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static byte[] made(String xhtml, Instant at) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(xhtml).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            document.setDocumentId(ALWAYS_THE_SAME);
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useUriResolver((page, address) -> null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values())
            builder.useExternalResourceAccessControl((address, kind) -> false, when);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Coproduction Commons");
        builder.useFont(() -> Typeface.open("regular"), "Letters", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> Typeface.open("bold"), "Letters", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> Typeface.open("italic"), "Letters", 400, FontStyle.ITALIC, true);
        builder.useFont(() -> Typeface.open("regular"), "Others", 400, FontStyle.NORMAL, true);
        builder.withHtmlContent(xhtml, null);
        return builder;
    }
}
