package org.beffroi.sources.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Tesseract (tesseract-ocr, Apache 2.0), where the user has installed it: a page goes to it as a picture, its text comes back, and
 * nothing is written to the disk. French where its words are installed, else what it takes of itself.
 *
 * @param program the file to run
 */
public record Tesseract(Path program) implements ScanReader {

    private static final int DOTS_PER_INCH = 200;
    private static final int SECONDS = 60;
    private static final int LARGEST = 4 << 20;
    private static final List<String> NAMES = List.of("tesseract", "tesseract.exe");

    /** The one that is installed where programs lie, empty if none is. */
    public static Optional<ScanReader> installed() {
        return find(Optional.ofNullable(System.getenv("PATH")).orElse(""));
    }

    static Optional<ScanReader> find(String folders) {
        return Stream.of(folders.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().flatMap(name -> within(folder, name).stream()))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Tesseract::new);
    }

    private static Optional<Path> within(String folder, String name) {
        try {
            return Optional.of(Path.of(folder, name));
        } catch (InvalidPathException e) {
            return Optional.empty(); // a folder with signs that no path has
        }
    }

    @Override
    public String read(PDDocument document, int page) throws IOException {
        BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        boolean french = new String(run(List.of("--list-langs"), new byte[0]), StandardCharsets.UTF_8)
                .lines()
                .anyMatch(line -> line.strip().equals("fra"));
        List<String> how = french ? List.of("stdin", "stdout", "-l", "fra") : List.of("stdin", "stdout");
        return new String(run(how, png.toByteArray()), StandardCharsets.UTF_8);
    }

    private byte[] run(List<String> arguments, byte[] in) throws IOException {
        List<String> command =
                Stream.concat(Stream.of(program.toString()), arguments.stream()).toList();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        CompletableFuture<byte[]> answer = CompletableFuture.supplyAsync(() -> answered(process));
        try {
            try (OutputStream out = process.getOutputStream()) {
                out.write(in);
            } catch (IOException e) {
                // it has ended already: its answer tells what it made of it
            }
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("no answer within " + SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException("ended with " + process.exitValue());
            }
            return answer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static byte[] answered(Process process) {
        try {
            return process.getInputStream().readNBytes(LARGEST);
        } catch (IOException e) {
            return new byte[0]; // it was ended
        }
    }
}
