package org.coproduction.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.coproduction.platform.store.CannotStart;

/** Where the site listens. */
record Doorway(InetAddress address, int port) {
    /** Said before anything else is begun. */
    void refuseTaken() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart(
                    "Port " + port + " cannot be used: " + e.getMessage() + ".\nStop the program that listens there"
                            + (port > 0 && port < 1024 ? " (ports below 1024 are for root)" : "")
                            + ", or choose another port with --port PORT.",
                    e);
        }
    }

    Map<String, Object> properties() {
        return Map.of("server.address", address.getHostAddress(), "server.port", port);
    }
}
