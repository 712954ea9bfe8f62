package org.beffroi.acceptance.product;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Plug-ins of somebody else, each wrong in one way, made from a few lines of Java and the jars of the product.
 *
 * @param classes where they are compiled
 * @param libraries jars of the product
 */
record BadJars(Path classes, Path libraries) {

    /** Package under which they are, each in one of its own. */
    static final String BAD = "com.example.bad.";

    private static final List<String> PACKAGES = List.of(
            "org.beffroi.core.analysis",
            "org.beffroi.core.archive",
            "org.beffroi.core.command",
            "org.beffroi.core.document",
            "org.beffroi.core.enrich",
            "org.beffroi.core.mention",
            "org.beffroi.core.message",
            "org.beffroi.core.result",
            "org.beffroi.core.source",
            "org.beffroi.strategy.check",
            "org.beffroi.strategy.document");

    /**
     * A plug-in of one class.
     *
     * @param name last part of its symbolic name
     * @param contract simple name of the service it is; empty for none
     * @param properties of the service, as OSGi reads them
     * @param header a line of its manifest, empty for none
     * @param java the class, called {@code Bad}
     */
    record Bad(String name, String contract, Map<String, String> properties, String header, String java) {

        String bundle() {
            return BAD + name;
        }

        /** Where its class is: parts of a bundle's name may be words that Java keeps for itself. */
        String packageName() {
            return BAD + name.replace('.', '_');
        }

        String source() {
            String imports = Stream.concat(
                            PACKAGES.stream(),
                            Stream.of("java.util", "java.util.function", "java.io", "org.osgi.framework"))
                    .map(one -> "import " + one + ".*;\n")
                    .collect(Collectors.joining());
            return "package " + packageName() + ";\n" + imports + java;
        }

        String component() {
            String said = properties.entrySet().stream()
                    .map(one -> String.format(
                            Locale.ROOT, "<property name=\"%s\" value=\"%s\"/>", one.getKey(), one.getValue()))
                    .collect(Collectors.joining());
            return String.format(Locale.ROOT, """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%1$s.Bad">%2$s
                <service><provide interface="%3$s"/></service><implementation class="%1$s.Bad"/></scr:component>
                """, packageName(), said, contract);
        }
    }

    /** Makes the jars in a folder: NAME.jar. */
    void make(List<Bad> all, Path folder) throws IOException {
        compile(all);
        for (Bad one : all) {
            jar(one, folder.resolve(one.name() + ".jar"));
        }
    }

    private void compile(List<Bad> all) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp", classPath()));
        for (Bad one : all) {
            Path source = classes.resolve("src")
                    .resolve(one.packageName().replace('.', '/'))
                    .resolve("Bad.java");
            Files.createDirectories(source.getParent());
            arguments.add(Files.writeString(source, one.source()).toString());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new AssertionError("the bad plug-ins do not compile");
        }
    }

    private String classPath() throws IOException {
        try (Stream<Path> jars = Files.list(libraries)) {
            return jars.map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private void jar(Bad one, Path file) throws IOException {
        Manifest manifest = new Manifest();
        Map<String, String> headers = Map.of(
                "Manifest-Version", "1.0",
                "Bundle-ManifestVersion", "2",
                "Bundle-SymbolicName", one.bundle(),
                "Bundle-Version", "1.2.3",
                "DynamicImport-Package", "org.beffroi.*,org.osgi.framework,org.eclipse.emf.*");
        headers.forEach(manifest.getMainAttributes()::putValue);
        if (!one.header().isEmpty()) {
            String[] header = one.header().split(": ", 2);
            manifest.getMainAttributes().putValue(header[0], header[1]);
        }
        if (!one.contract().isEmpty()) {
            manifest.getMainAttributes().putValue("Service-Component", "OSGI-INF/bad.xml");
        }
        Path own = classes.resolve(one.packageName().replace('.', '/'));
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest);
                Stream<Path> compiled = Files.list(own)) {
            if (!one.contract().isEmpty()) {
                put(jar, "OSGI-INF/bad.xml", one.component().getBytes(StandardCharsets.UTF_8));
            }
            for (Path each : (Iterable<Path>) compiled::iterator) {
                put(
                        jar,
                        classes.relativize(each).toString().replace(File.separatorChar, '/'),
                        Files.readAllBytes(each));
            }
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    /** Says of all jars in a folder that they may start, as many questions answered would. */
    static void allow(Path folder, Path choices) throws IOException {
        List<String> said = new ArrayList<>();
        try (Stream<Path> jars = Files.list(folder)) {
            for (Path jar : (Iterable<Path>) jars::iterator) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
                said.add("\"" + HexFormat.of().formatHex(digest) + "\": \"ENABLED\"");
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        Files.writeString(choices, "{\"plugIns\": {" + String.join(",", said) + "}}");
    }
}
