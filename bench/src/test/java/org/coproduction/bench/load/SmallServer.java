package org.coproduction.bench.load;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Something to ask: {@code /whole}, {@code /chunks}, {@code /refused}, {@code /broken}. */
final class SmallServer implements AutoCloseable {
    private final HttpServer server;
    final AtomicInteger asked = new AtomicInteger();
    final Set<InetSocketAddress> connections = ConcurrentHashMap.newKeySet();
    final Set<String> clients = ConcurrentHashMap.newKeySet();

    SmallServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        answer("/whole", 200, false);
        answer("/chunks", 200, true);
        answer("/refused", 429, false);
        answer("/broken", 500, false);
        server.start();
    }

    Target target() {
        return new Target(server.getAddress().getPort());
    }

    private void answer(String path, int status, boolean chunks) {
        byte[] body = "x".repeat(70_000).getBytes(StandardCharsets.US_ASCII);
        server.createContext(path, exchange -> {
            asked.incrementAndGet();
            connections.add(exchange.getRemoteAddress());
            clients.add(exchange.getRemoteAddress().getAddress().getHostAddress());
            if (status == 429) exchange.getResponseHeaders().add("Retry-After", "7");
            exchange.sendResponseHeaders(status, chunks ? 0 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
