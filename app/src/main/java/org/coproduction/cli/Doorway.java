package org.coproduction.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import org.coproduction.platform.store.CannotStart;

/** Where the site listens. */
record Doorway(InetAddress listening, int port) {
    private static final int HIGHEST = 65535;

    Doorway {
        if (port < 0 || port > HIGHEST)
            throw new IllegalArgumentException("a port is 0 to " + HIGHEST + ", not " + port);
    }

    /** Said before anything else is begun. */
    void refuseTaken() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(listening, port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " cannot be used: " + e.getMessage() + ".\nStop the program that listens there"
                            + (port < 1024 ? " (ports below 1024 are for root)" : "")
                            + ", or choose another port with --port PORT.",
                    e);
        }
    }

    Map<String, Object> properties() {
        return Map.of("server.address", listening.getHostAddress(), "server.port", port);
    }

    String address(int boundPort) {
        String host = listening.isAnyLocalAddress() || listening.isLoopbackAddress()
                ? "localhost"
                : listening.getHostAddress();
        return "http://" + host + ":" + boundPort + "/";
    }

    /** An address is told only once it has answered. */
    static void awaitAnswer(String address) {
        try {
            var asked = (HttpURLConnection)
                    URI.create(address + "actuator/health").toURL().openConnection();
            if (asked.getResponseCode() == HttpURLConnection.HTTP_OK) return;
            throw new CannotStart("The site at " + address + " is not well: it answers with status "
                    + asked.getResponseCode() + ".\nThe lines above and the log of the database say more.");
        } catch (IOException e) {
            throw new CannotStart(
                    "The site does not answer at " + address + ": " + e.getMessage()
                            + ".\nCheck --address and --port, and what a firewall forbids.",
                    e);
        }
    }
}
