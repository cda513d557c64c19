package org.openmentorship.host.web.frame;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.openmentorship.host.web.Visit;

/** Holds back what a servlet writes until it is known whether it goes into the wiki’s frame; a download goes by at once. */
public final class Held extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));

    public Held(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        String type = getContentType();
        return type == null || type.startsWith("text/html") ? new Into(bytes) : super.getOutputStream();
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }

    /** Lets it go, framed if it asks for that. */
    public void release(Visit visit, Frame frame) throws IOException {
        writer.flush();
        if (isCommitted() || bytes.size() == 0) {
            return;
        }
        String type = getContentType() == null ? "" : getContentType();
        var page = type.startsWith("text/html")
                ? AppPage.of(getStatus(), bytes.toString(StandardCharsets.UTF_8))
                : java.util.Optional.<AppPage>empty();
        if (page.isPresent()) {
            frame.show(visit, page.get());
        } else {
            visit.response().setContentLength(bytes.size());
            visit.response().getOutputStream().write(bytes.toByteArray());
        }
    }

    /** Writes into memory, at once. */
    private static final class Into extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Into(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Servlets of apps write at once here.");
        }
    }
}
