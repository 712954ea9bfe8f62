package org.beffroi.tests.ui.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on this machine that takes what it is handed (RFC 5321) and keeps it. */
public final class Mailbox implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final List<String> recipients = new CopyOnWriteArrayList<>();

    private Mailbox(ServerSocket socket) {
        this.socket = socket;
    }

    /** Starts it on a free port. */
    public static Mailbox start() {
        try {
            Mailbox mailbox = new Mailbox(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
            Thread.ofPlatform().daemon().name("mailbox").start(mailbox::serve);
            return mailbox;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its port on the loopback address. */
    public int port() {
        return socket.getLocalPort();
    }

    /** The mails that came, headers and all. */
    public List<String> mails() {
        return mails;
    }

    /** The addresses they were handed over for, in angle brackets. */
    public List<String> recipients() {
        return recipients;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                answer(caller);
            } catch (IOException gone) {
                // The next caller is served.
                continue;
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = caller.getOutputStream();
        say(out, "220 mailbox.example");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
            switch (command) {
                case "RCPT" -> {
                    recipients.add(line.substring(line.indexOf('<'), line.indexOf('>') + 1));
                    say(out, "250 OK");
                }
                case "DATA" -> {
                    say(out, "354 Go on");
                    mails.add(mail(in));
                    say(out, "250 Kept");
                }
                case "QUIT" -> {
                    say(out, "221 Bye");
                    return;
                }
                default -> say(out, "250 OK");
            }
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
