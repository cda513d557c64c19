package org.openmentorship.host.web.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.BindException;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty on a loopback port, with one filter and one servlet that do the rest. */
public final class WebServer implements AutoCloseable {

    /** Confluence’s context path in Atlassian’s own SDK. */
    public static final String CONTEXT = "/confluence";

    private static final int FORM_LIMIT = 8 * 1024 * 1024;
    private static final long UPLOAD_LIMIT = 200L * 1024 * 1024;

    private final Server server;
    private final ServerConnector connector;
    private final ServletContextHandler context = new ServletContextHandler(CONTEXT);

    public WebServer(int port, Filter gate, Servlet dispatch) {
        QueuedThreadPool threads = new QueuedThreadPool(60, 4);
        threads.setName("web");
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        context.setMaxFormContentSize(FORM_LIMIT);
        context.setMaxFormKeys(5000);
        context.addFilter(new FilterHolder(gate), "/*", EnumSet.of(DispatcherType.REQUEST));
        ServletHolder holder = new ServletHolder(dispatch);
        String temporary = System.getProperty("java.io.tmpdir");
        holder.getRegistration()
                .setMultipartConfig(new MultipartConfigElement(temporary, UPLOAD_LIMIT, UPLOAD_LIMIT, 1024 * 1024));
        context.addServlet(holder, "/*");
        context.setErrorHandler(quiet());
        server.setErrorHandler(new Unreadable());
        server.setHandler(new Handler.Sequence(context, new ToContext()));
        server.setStopTimeout(3000);
    }

    /** For what fails outside our own code: no stack, no names of products. */
    private static ErrorPageErrorHandler quiet() {
        ErrorPageErrorHandler handler = new ErrorPageErrorHandler();
        handler.setShowStacks(false);
        handler.setShowCauses(false);
        return handler;
    }

    /** Binds the port, or throws {@link BindException}. */
    public void start() throws Exception {
        try {
            server.start();
        } catch (IOException e) {
            if (e.getCause() instanceof BindException bind) {
                throw bind;
            }
            throw e;
        }
    }

    public int port() {
        return connector.getLocalPort();
    }

    public ServletContext servletContext() {
        return context.getServletContext();
    }

    @Override
    public void close() throws Exception {
        server.stop();
        server.destroy();
    }

    /** For what never reaches the wiki, such as a broken address: a sentence, and nothing of what was asked. */
    private static final class Unreadable extends ErrorHandler {
        private static final String SENTENCE =
                "<!DOCTYPE html><html lang=\"en\"><head><title>Not understood</title></head>"
                        + "<body><h1>Not understood</h1><p>The address or the request has signs in it that no page here has."
                        + " Go to the <a href=\"" + CONTEXT + "/\">dashboard</a>.</p></body></html>";

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=UTF-8");
            Content.Sink.write(response, true, SENTENCE, callback);
            return true;
        }
    }

    /** Leads from the bare address to the wiki. */
    private static final class ToContext extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            Response.sendRedirect(request, response, callback, CONTEXT + "/");
            return true;
        }
    }
}
