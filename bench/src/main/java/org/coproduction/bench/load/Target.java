package org.coproduction.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import org.jspecify.annotations.Nullable;

/** The server that is measured. */
public record Target(int port) {
    private static final int TIMEOUT_MILLIS = 30_000;

    /** @param from the client's own address, or null for any */
    Socket connect(@Nullable InetAddress from, int timeoutMillis) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
            socket.setSoTimeout(timeoutMillis);
            if (from != null) socket.bind(new InetSocketAddress(from, 0));
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    public Wire wire() {
        return new Wire(this, null, "", TIMEOUT_MILLIS);
    }

    /**
     * @param from the client's own address, or null for any
     * @param headers sent with each request
     */
    public Wire wire(@Nullable InetAddress from, String headers) {
        return new Wire(this, from, headers, TIMEOUT_MILLIS);
    }

    /** For an answer that may take long. */
    public Wire patientWire(int timeoutMillis) {
        return new Wire(this, null, "", timeoutMillis);
    }
}
