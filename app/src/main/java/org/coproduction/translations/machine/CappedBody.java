package org.coproduction.translations.machine;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes the body of an answer up to a size, and hears no more of one that is larger. */
final class CappedBody implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
    private final int largest;
    private Flow.@Nullable Subscription subscription;
    private long size;

    CappedBody(int largest) {
        this.largest = largest;
    }

    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(int largest) {
            super("more than " + largest + " bytes");
        }
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        whole.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> piece) {
        size += piece.stream().mapToLong(ByteBuffer::remaining).sum();
        if (size <= largest) {
            whole.onNext(piece);
        } else if (subscription != null) {
            subscription.cancel();
            whole.onError(new TooLarge(largest));
        }
    }

    @Override
    public void onError(Throwable fault) {
        whole.onError(fault);
    }

    @Override
    public void onComplete() {
        whole.onComplete();
    }
}
