package org.beffroi.testing.renewal;

import com.sun.star.beans.PropertyValue;
import com.sun.star.beans.XPropertySet;
import com.sun.star.bridge.XUnoUrlResolver;
import com.sun.star.comp.helper.Bootstrap;
import com.sun.star.connection.NoConnectException;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XDesktop;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.DisposedException;
import com.sun.star.lang.XComponent;
import com.sun.star.lang.XMultiComponentFactory;
import com.sun.star.text.XTextDocument;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.CloseVetoException;
import com.sun.star.util.XCloseable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * LibreOffice without a window and with a profile of its own, which opens, edits and saves documents as a person would have it
 * do: told over its own protocol (UNO), by a socket of this machine alone. It ends when it is closed. For one thread.
 */
public final class Office implements AutoCloseable {

    private static final long SECONDS_TO_START = 60;

    /** The preview of pages: builds without windows lack what draws comments beside a text, and end where one is to be shown. */
    private static final short PAGES = 7;

    private final Path folder;
    private final Process process;
    private final XComponentContext context;
    private final XDesktop desktop;
    private int number;

    /**
     * Starts it.
     *
     * @param folder for its profile and for files on their way through it
     * @throws IOException if it does not start
     */
    public Office(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String listen = "socket,host=127.0.0.1,port=" + port + ";urp;";
        process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "--norestore",
                        "--nologo",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--accept=" + listen)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        try {
            context = connect("uno:" + listen + "StarOffice.ComponentContext");
            XMultiComponentFactory services = context.getServiceManager();
            desktop = UnoRuntime.queryInterface(
                    XDesktop.class, services.createInstanceWithContext("com.sun.star.frame.Desktop", context));
        } catch (IOException e) {
            end();
            throw e;
        } catch (Exception e) {
            end();
            throw new IOException("LibreOffice cannot be spoken to", e);
        }
    }

    /** Whether it is installed here. */
    public static boolean isThere() {
        try {
            Process process = new ProcessBuilder("soffice", "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private XComponentContext connect(String address) throws Exception {
        XComponentContext own = Bootstrap.createInitialComponentContext(null);
        XUnoUrlResolver resolver = UnoRuntime.queryInterface(
                XUnoUrlResolver.class,
                own.getServiceManager().createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", own));
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (true) {
            try {
                return UnoRuntime.queryInterface(XComponentContext.class, resolver.resolve(address));
            } catch (NoConnectException e) {
                if (!process.isAlive() || System.nanoTime() > until) {
                    throw new IOException(
                            "LibreOffice does not answer: " + Files.readString(folder.resolve("soffice.log")), e);
                }
                Thread.sleep(100);
            }
        }
    }

    /** What a writer's hand makes of a file from a seed, by so many edits; saved by LibreOffice in the same format. */
    public Edited edit(byte[] file, Format format, long seed, int edits) throws IOException {
        Hand hand = new Hand(seed);
        try {
            byte[] saved = with(file, format, format, document -> new OfficeHand(document, hand).make(edits));
            return hand.edited(saved);
        } catch (IOException e) {
            throw new IOException(e.getMessage() + " after " + hand.done(), e);
        }
    }

    /** The file, opened and saved again as it is. */
    public byte[] saved(byte[] file, Format format) throws IOException {
        return saved(file, format, format);
    }

    /** The file, opened and saved again in another format. */
    public byte[] saved(byte[] file, Format format, Format as) throws IOException {
        return with(file, format, as, document -> {});
    }

    /** What is done to an open document. */
    private interface Doing {
        void to(XTextDocument document) throws Exception;
    }

    private byte[] with(byte[] file, Format format, Format as, Doing doing) throws IOException {
        Path in = folder.resolve("in" + ++number + "." + format.id());
        Path out = folder.resolve("out" + number + "." + as.id());
        Files.write(in, file);
        try {
            XComponentLoader loader = UnoRuntime.queryInterface(XComponentLoader.class, desktop);
            XComponent open = loader.loadComponentFromURL(in.toUri().toString(), "_blank", 0, new PropertyValue[] {
                value("Hidden", true), value("ViewId", PAGES)
            });
            if (open == null) {
                throw new IOException("LibreOffice does not open " + in.getFileName());
            }
            try {
                doing.to(UnoRuntime.queryInterface(XTextDocument.class, open));
                UnoRuntime.queryInterface(XStorable.class, open)
                        .storeToURL(out.toUri().toString(), new PropertyValue[] {value("FilterName", as.filter())});
            } finally {
                close(open);
            }
            return Files.readAllBytes(out);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("LibreOffice and " + in.getFileName() + ": " + e, e);
        } finally {
            Files.deleteIfExists(in);
            Files.deleteIfExists(out);
        }
    }

    private static PropertyValue value(String name, Object value) {
        PropertyValue property = new PropertyValue();
        property.Name = name;
        property.Value = value;
        return property;
    }

    static XPropertySet properties(Object of) {
        return UnoRuntime.queryInterface(XPropertySet.class, of);
    }

    private static void close(XComponent open) throws CloseVetoException {
        UnoRuntime.queryInterface(XCloseable.class, open).close(true);
    }

    @Override
    public void close() throws IOException {
        try {
            desktop.terminate();
        } catch (DisposedException e) { // it went while it answered
        }
        end();
    }

    private void end() throws IOException {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
