package io.toebox.edge.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A client that sends the bytes it is told, polite or not. */
public final class RawClient implements Closeable {

    private static final int PATIENCE_MS = 20_000;

    private final Socket socket;
    private final InputStream in;

    private RawClient(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    public static RawClient at(int port) throws IOException {
        return from("127.0.0.1", port);
    }

    public static RawClient from(String address, int port) throws IOException {
        return between(address, "127.0.0.1", port);
    }

    /** From an address of this machine to another one. */
    public static RawClient between(String address, String host, int port) throws IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
        socket.setSoTimeout(PATIENCE_MS);
        socket.connect(new InetSocketAddress(host, port));
        return new RawClient(socket);
    }

    public RawClient send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    public RawClient send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** One byte of what comes; false at its end. */
    public boolean readByte() throws IOException {
        return in.read() >= 0;
    }

    /** Breaks the connection off as a client does that is gone. */
    public void hangUp() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Whether the other side has closed. */
    public boolean isClosedByServer() throws IOException {
        try {
            return in.read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    public Answer answer() throws IOException {
        return answer(true);
    }

    /** The answer to HEAD says how long a body would be. */
    public Answer answerWithoutBody() throws IOException {
        return answer(false);
    }

    private Answer answer(boolean mayHaveBody) throws IOException {
        String[] status = line().split(" ", 3);
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int code = Integer.parseInt(status[1]);
        if (code == 100) {
            return answer(mayHaveBody);
        }
        boolean hasBody = mayHaveBody && code != 204 && code != 304;
        return new Answer(code, headers, hasBody ? body(headers) : "");
    }

    private String body(Map<String, String> headers) throws IOException {
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            var body = new StringBuilder();
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                body.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
                line();
            }
            line();
            return body.toString();
        }
        String length = headers.get("content-length");
        return new String(
                length == null ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("Closed after: " + line);
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /**
     * What came back.
     *
     * @param headers by name in small letters
     */
    public record Answer(int status, Map<String, String> headers, String body) {

        /** Whether the connection is of no use after it. */
        public boolean isLast() {
            return "close".equalsIgnoreCase(headers.get("connection"));
        }
    }
}
