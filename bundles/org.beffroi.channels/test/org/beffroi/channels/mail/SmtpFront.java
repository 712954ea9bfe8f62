package org.beffroi.channels.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Stands before GreenMail on the loopback address, line by line, and does what GreenMail does not: it encrypts,
 * refuses recipients and senders, or goes away once it has the mail.
 */
final class SmtpFront implements AutoCloseable {

    /** What it does beside handing lines on. */
    enum Manner {
        HONEST,
        OFFERS_STARTTLS,
        ENCRYPTS,
        REFUSES_BAD,
        REFUSES_SENDERS,
        TOO_LARGE,
        HANGS_UP_AFTER_THE_MAIL
    }

    /** Commands that came, each with whether it came encrypted. */
    final List<String> commands = new CopyOnWriteArrayList<>();

    private final ServerSocket drillDown;
    private final int behind;
    private final Manner manner;
    private final SSLSocketFactory encryption;

    SmtpFront(int behind, Manner manner, TestCertificate certificate) throws IOException {
        this.behind = behind;
        this.manner = manner;
        this.encryption = certificate.context().getSocketFactory();
        drillDown = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        Thread thread = new Thread(this::serve, "smtp-front");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return drillDown.getLocalPort();
    }

    private void serve() {
        while (!drillDown.isClosed()) {
            try (Socket caller = drillDown.accept();
                    Socket server = new Socket(InetAddress.getByName("127.0.0.1"), behind)) {
                talk(caller, server);
            } catch (IOException e) {
                // the talk is over
            }
        }
    }

    private void talk(Socket plain, Socket server) throws IOException {
        Socket caller = manner == Manner.ENCRYPTS ? encrypted(plain) : plain;
        BufferedReader replies = lines(server.getInputStream());
        BufferedReader asks = lines(caller.getInputStream());
        OutputStream out = caller.getOutputStream();
        say(out, replies.readLine());
        for (String ask = asks.readLine(); ask != null; ask = asks.readLine()) {
            String verb = ask.toUpperCase(Locale.ROOT);
            commands.add((caller == plain ? "plain " : "encrypted ") + ask);
            if (verb.startsWith("EHLO") && manner == Manner.OFFERS_STARTTLS && caller == plain) {
                say(out, "250-front");
                say(out, "250 STARTTLS");
            } else if (verb.equals("STARTTLS") && manner == Manner.OFFERS_STARTTLS) {
                say(out, "220 go ahead");
                caller = encrypted(plain);
                asks = lines(caller.getInputStream());
                out = caller.getOutputStream();
            } else if (verb.startsWith("RCPT") && verb.contains("<BAD@") && manner == Manner.REFUSES_BAD) {
                say(out, "550 5.1.1 no such person here");
            } else if (verb.startsWith("MAIL") && manner == Manner.REFUSES_SENDERS) {
                say(out, "553 5.7.1 not your address");
            } else if (verb.equals("DATA") && manner == Manner.TOO_LARGE) {
                say(out, "552 5.3.4 too large");
            } else {
                say(server.getOutputStream(), ask);
                reply(replies, out);
                if (verb.equals("DATA")) {
                    for (String line = asks.readLine(); !".".equals(line); line = asks.readLine()) {
                        say(server.getOutputStream(), line);
                    }
                    say(server.getOutputStream(), ".");
                    if (manner == Manner.HANGS_UP_AFTER_THE_MAIL) {
                        replies.readLine();
                        return;
                    }
                    reply(replies, out);
                }
            }
        }
    }

    private Socket encrypted(Socket plain) throws IOException {
        SSLSocket encrypted = (SSLSocket) encryption.createSocket(plain, plain.getInputStream(), true);
        encrypted.setUseClientMode(false);
        encrypted.startHandshake();
        return encrypted;
    }

    private static void reply(BufferedReader replies, OutputStream out) throws IOException {
        String line;
        do {
            line = replies.readLine();
            say(out, line);
        } while (line != null && line.length() > 3 && line.charAt(3) == '-');
    }

    private static BufferedReader lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1), 1);
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        drillDown.close();
    }
}
