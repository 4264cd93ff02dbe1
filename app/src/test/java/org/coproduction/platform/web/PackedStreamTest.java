package org.coproduction.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedStreamTest {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 262_143, 262_144, 262_145, 3_000_000})
    void whatIsPackedComesOutAgain(int length) throws IOException {
        byte[] whole = text(length);
        PackedStream stream = new PackedStream(sent);
        for (int done = 0; done < length; done += 70_001) stream.write(whole, done, Math.min(70_001, length - done));
        stream.close();
        assertThat(Gzip.unpacked(sent.toByteArray())).isEqualTo(whole);
    }

    @Test
    void whatBreaksOffDoesNotLookWhole() throws IOException {
        PackedStream stream = new PackedStream(sent);
        stream.write(text(3_000_000));
        assertThatThrownBy(() -> Gzip.unpacked(sent.toByteArray())).isInstanceOf(IOException.class);
    }

    @Test
    void aPieceIsSmallerForWhatCameBefore() throws IOException {
        byte[] random = new byte[20_000];
        new Random(1).nextBytes(random);
        PackedStream stream = new PackedStream(sent);
        for (int i = 0; i < 50; i++) stream.write(random);
        stream.close();
        assertThat(sent.size()).isLessThan(50_000);
    }

    private static byte[] text(int length) {
        Random dice = new Random(1);
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) text[i] = (byte) ('a' + dice.nextInt(20) * dice.nextInt(2));
        return text;
    }
}
