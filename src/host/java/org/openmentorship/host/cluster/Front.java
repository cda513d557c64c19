package org.openmentorship.host.cluster;

import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.proxy.ProxyHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The address that visitors use: hands each request to the next node that answers. */
final class Front implements AutoCloseable {

    private static final String NODE = Front.class.getName();

    private final Server server;
    private final ServerConnector connector;
    private final List<NodeProcess> nodes = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    Front(int port) throws Exception {
        QueuedThreadPool threads = new QueuedThreadPool(100, 4);
        threads.setName("front");
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new Proxy());
        server.setStopTimeout(1000);
        try {
            server.start();
        } catch (IOException e) {
            server.stop();
            if (e.getCause() instanceof BindException) {
                throw new BindException("Port " + port + " is in use: stop what listens there, or choose"
                        + " another one with -Dport=…");
            }
            throw e;
        }
    }

    int port() {
        return connector.getLocalPort();
    }

    void add(NodeProcess node) {
        nodes.add(node);
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
    }

    private NodeProcess next() {
        List<NodeProcess> ready = nodes.stream().filter(NodeProcess::answers).toList();
        return ready.isEmpty() ? null : ready.get(Math.floorMod(turn.getAndIncrement(), ready.size()));
    }

    private static void say(Response response, Callback callback, int status, String sentence) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=UTF-8");
        Content.Sink.write(response, true, sentence, callback);
    }

    private final class Proxy extends ProxyHandler.Reverse {

        Proxy() {
            super(request -> HttpURI.build(request.getHttpURI())
                    .scheme("http")
                    .authority("127.0.0.1", ((NodeProcess) request.getAttribute(NODE)).port()));
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            NodeProcess node = next();
            if (node == null) {
                say(response, callback, 503, "The wiki is starting. Try again in a few seconds.");
                return true;
            }
            request.setAttribute(NODE, node);
            response.getHeaders().put("X-Node", node.number());
            return super.handle(request, response, callback);
        }

        /** The nodes hear the address that the visitor wrote, so that their redirects lead back here. */
        @Override
        protected void copyRequestHeaders(Request from, org.eclipse.jetty.client.Request to) {
            super.copyRequestHeaders(from, to);
            String host = from.getHeaders().get(HttpHeader.HOST);
            to.headers(headers -> headers.put(HttpHeader.HOST, host));
        }

        @Override
        protected void onServerToProxyResponseFailure(
                Request from,
                org.eclipse.jetty.client.Request to,
                org.eclipse.jetty.client.Response node,
                Response response,
                Callback callback,
                Throwable failure) {
            if (response.isCommitted()) {
                callback.failed(failure);
            } else {
                response.reset();
                say(
                        response,
                        callback,
                        502,
                        "The node that worked on this has ended. Look whether it is done, or try" + " again.");
            }
        }
    }
}
