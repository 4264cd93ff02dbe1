package org.coproduction.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a case, as the index keeps it: texts and numbers one after the other, a text with its length before
 * it. Who changes the order raises the index's shape.
 */
final class RowBytes {
    private static final int NO_YEAR = Integer.MIN_VALUE;

    private RowBytes() {}

    static byte[] of(CaseText text) {
        Writing out =
                new Writing(512 + 3 * (text.title().length() + text.summary().length()));
        out.text(text.slug());
        out.text(text.title());
        out.text(text.summary());
        out.texts(text.countries());
        out.text(text.policyArea());
        out.year(text.startYear());
        out.year(text.endYear());
        out.truth(text.ongoing());
        out.text(text.evidenceBasis());
        out.texts(outcomes(text));
        return out.bytes();
    }

    /** Each once, in the order of the case: {@code safety:positive}. */
    static List<String> outcomes(CaseText text) {
        return text.outcomes().stream()
                .map(outcome -> outcome.dimension() + ":" + outcome.direction())
                .distinct()
                .toList();
    }

    private static final class Writing {
        private ByteBuffer out;

        Writing(int expected) {
            out = ByteBuffer.allocate(expected);
        }

        void text(String text) {
            byte[] bytes = text.getBytes(UTF_8);
            room(bytes.length + Integer.BYTES).putInt(bytes.length).put(bytes);
        }

        void texts(List<String> texts) {
            room(Integer.BYTES).putInt(texts.size());
            texts.forEach(this::text);
        }

        void year(@Nullable Integer year) {
            room(Integer.BYTES).putInt(year == null ? NO_YEAR : year);
        }

        void truth(@Nullable Boolean truth) {
            room(1).put((byte) (truth == null ? -1 : truth ? 1 : 0));
        }

        byte[] bytes() {
            byte[] bytes = new byte[out.position()];
            out.get(0, bytes);
            return bytes;
        }

        private ByteBuffer room(int more) {
            if (out.remaining() < more)
                out = ByteBuffer.allocate(2 * out.capacity() + more).put(out.flip());
            return out;
        }
    }

    /** Reads values in the order in which they were written. */
    static final class Values {
        private final ByteBuffer in;

        Values(byte[] bytes) {
            in = ByteBuffer.wrap(bytes);
        }

        String text() {
            int length = in.getInt();
            String text = new String(in.array(), in.position(), length, UTF_8);
            in.position(in.position() + length);
            return text;
        }

        List<String> texts() {
            int size = in.getInt();
            List<String> texts = new ArrayList<>(size);
            for (int i = 0; i < size; i++) texts.add(text());
            return texts;
        }

        @Nullable
        Integer year() {
            int year = in.getInt();
            return year == NO_YEAR ? null : year;
        }

        @Nullable
        Boolean truth() {
            byte truth = in.get();
            return truth < 0 ? null : truth == 1;
        }
    }
}
