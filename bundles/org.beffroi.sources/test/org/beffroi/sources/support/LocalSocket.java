package org.beffroi.sources.support;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of WebSockets (RFC 6455) on the loopback address that speaks as a test tells it. */
public final class LocalSocket implements AutoCloseable {

    /** What is said on the n-th call, from 0; the line is cut where it ends. */
    @FunctionalInterface
    public interface Script {
        void play(int call, Line line) throws IOException;
    }

    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    /** First lines of requests, such as {@code GET /subscribe?cursor=1 HTTP/1.1}. */
    public final List<String> asked = new CopyOnWriteArrayList<>();

    /** Whole heads of requests. */
    public final List<String> heads = new CopyOnWriteArrayList<>();

    private final AtomicInteger calls = new AtomicInteger();
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "local-socket");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Script script;

    public LocalSocket(Script script) {
        this.script = script;
        try {
            server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /** Says something else from the next call on. */
    public void says(Script other) {
        script = other;
    }

    public URI address(String path) {
        return URI.create("ws://" + host() + path);
    }

    /** Host and port, as they are allowed. */
    public String host() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
            String head = head(in);
            heads.add(head);
            asked.add(head.lines().findFirst().orElse(""));
            script.play(calls.getAndIncrement(), new Line(in, socket.getOutputStream(), head));
        } catch (IOException e) {
            // the caller hung up
        }
    }

    private static String head(DataInputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            head.write(in.readByte());
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** One call. */
    public static final class Line {

        private final DataInputStream in;
        private final OutputStream out;
        private final String head;

        Line(DataInputStream in, OutputStream out, String head) {
            this.in = in;
            this.out = out;
            this.head = head;
        }

        /** Answers as a page would. */
        public void refuse(String status) throws IOException {
            out.write(("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        /** Takes the call. */
        public Line open() throws IOException {
            String key = head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("sec-websocket-key:"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseThrow();
            out.write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            + "Sec-WebSocket-Accept: " + accept(key) + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return this;
        }

        private static String accept(String key) {
            try {
                byte[] hash =
                        MessageDigest.getInstance("SHA-1").digest((key + MAGIC).getBytes(StandardCharsets.ISO_8859_1));
                return Base64.getEncoder().encodeToString(hash);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        public Line say(String text) throws IOException {
            frame(true, 1, text.getBytes(StandardCharsets.UTF_8));
            return this;
        }

        /** Says a text in frames of so many bytes, which may cut a character. */
        public Line sayInParts(String text, int bytes) throws IOException {
            byte[] all = text.getBytes(StandardCharsets.UTF_8);
            for (int from = 0; from < all.length; from += bytes) {
                int to = Math.min(all.length, from + bytes);
                byte[] some = Arrays.copyOfRange(all, from, to);
                frame(to == all.length, from == 0 ? 1 : 0, some);
            }
            return this;
        }

        public Line sayBinary(byte[] bytes) throws IOException {
            frame(true, 2, bytes);
            return this;
        }

        public Line ping() throws IOException {
            frame(true, 9, new byte[] {1});
            return this;
        }

        public void close(int status, String reason) throws IOException {
            byte[] words = reason.getBytes(StandardCharsets.UTF_8);
            byte[] payload = new byte[2 + words.length];
            payload[0] = (byte) (status >> 8);
            payload[1] = (byte) status;
            System.arraycopy(words, 0, payload, 2, words.length);
            frame(true, 8, payload);
        }

        /** Waits until all that was said was heard: a line that is cut before that loses it. */
        public Line heard() throws IOException {
            ping();
            await(10);
            return this;
        }

        /** Keeps silent until the caller says farewell or hangs up. */
        public void hold() throws IOException {
            await(8);
            close(1000, "");
        }

        /** Reads frames to the first one of a kind. */
        private void await(int kind) throws IOException {
            int first;
            do {
                first = in.readUnsignedByte();
                int length = in.readUnsignedByte() & 0x7F;
                length = length == 126 ? in.readUnsignedShort() : length;
                in.skipNBytes(4L + length);
            } while ((first & 0xF) != kind);
        }

        private void frame(boolean last, int kind, byte[] payload) throws IOException {
            ByteArrayOutputStream frame = new ByteArrayOutputStream();
            frame.write(last ? 0x80 | kind : kind);
            if (payload.length < 126) {
                frame.write(payload.length);
            } else if (payload.length < 1 << 16) {
                frame.write(126);
                frame.write(payload.length >> 8);
                frame.write(payload.length);
            } else {
                frame.write(127);
                for (int shift = 56; shift >= 0; shift -= 8) {
                    frame.write((int) ((long) payload.length >> shift));
                }
            }
            frame.writeBytes(payload);
            out.write(frame.toByteArray());
            out.flush();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
