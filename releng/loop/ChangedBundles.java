import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles what was edited since the product was built, so that {@code ./beffroi} starts it with the new classes before the old
 * ones ({@code osgi.dev}) and builds no product.
 *
 * <p>Arguments: the checkout, the place of the product with a copy of the sources that it was made of, and a folder that is not
 * there yet, for the classes. Exit code 0: the product with {@code dev.properties} in that folder is as new as its sources. 1: a source does not compile, told on standard error. 10: an
 * edit of another kind, which only a whole build takes up: a manifest, a library, a file read from the bundle itself, a source
 * taken away, a component whose constructor or annotations changed.
 *
 * <p>Run from its source by the launcher; in no product.
 */
final class ChangedBundles {

    private static final int ONLY_A_WHOLE_BUILD = 10;

    /** Resources that classes read through their class loader. All others are read from the bundle, which stays as it was built. */
    private static final Pattern READ_BY_CLASSES = Pattern.compile(".*\\.(properties|txt|tsv|csv|json)");

    private static final Set<String> NOT_IN_THE_PRODUCT =
            Set.of("org.beffroi.acceptance", "org.beffroi.testing", "org.beffroi.bench", "com.example.kiosque");

    private final Path checkout;
    private final Path place;
    private final Path built;
    private final Path out;
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    private ChangedBundles(Path checkout, Path place, Path out) {
        this.checkout = checkout;
        this.place = place;
        this.built = place.resolve("sources");
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        System.exit(new ChangedBundles(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])).run());
    }

    /** Edited files of the bundles in the product, by bundle: paths within its folder of sources. */
    private record Edits(Map<String, Set<Path>> files, boolean isOfAnotherKind) {}

    private int run() throws IOException {
        if (!Files.isDirectory(built)) {
            return ONLY_A_WHOLE_BUILD;
        }
        Edits edits = edits();
        if (edits.isOfAnotherKind()) {
            return ONLY_A_WHOLE_BUILD;
        }
        Set<String> whole = new TreeSet<>();
        for (Map.Entry<String, Set<Path>> bundle : edits.files().entrySet()) {
            for (Path file : bundle.getValue()) {
                if (!file.toString().endsWith(".java")) {
                    continue;
                }
                Set<String> before = outline(built.resolve(bundle.getKey()).resolve(file));
                Set<String> now = outline(source(bundle.getKey()).resolve(file));
                if (before.equals(now)) {
                    continue;
                }
                if (isComponent(before) || isComponent(now)) {
                    return ONLY_A_WHOLE_BUILD;
                }
                if (!isAddition(before, now)) {
                    whole.add(bundle.getKey());
                }
            }
        }
        return compiled(edits, withUsers(whole)) ? written(edits.files().keySet()) : 1;
    }

    private Path source(String bundle) {
        return checkout.resolve("bundles").resolve(bundle).resolve("src");
    }

    // ---- What was edited

    private Edits edits() throws IOException {
        Map<String, Set<Path>> files = new TreeMap<>();
        boolean another = false;
        for (String bundle : bundles()) {
            Set<Path> now = within(source(bundle));
            Set<Path> before = within(built.resolve(bundle));
            another |= !now.containsAll(before);
            for (Path file : now) {
                Path is = source(bundle).resolve(file);
                Path was = built.resolve(bundle).resolve(file);
                if (before.contains(file) && Files.mismatch(is, was) < 0) {
                    continue;
                }
                boolean java = file.toString().endsWith(".java");
                another |= isNotInTheProduct(bundle)
                        || !java && !READ_BY_CLASSES.matcher(file.toString()).matches()
                        || java && !before.contains(file) && isComponent(outline(is));
                files.computeIfAbsent(bundle, any -> new TreeSet<>()).add(file);
            }
        }
        return new Edits(files, another);
    }

    private List<String> bundles() throws IOException {
        try (Stream<Path> all = Files.list(checkout.resolve("bundles"))) {
            return all.filter(bundle -> Files.isDirectory(bundle.resolve("src")))
                    .map(bundle -> bundle.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static boolean isNotInTheProduct(String bundle) {
        return NOT_IN_THE_PRODUCT.contains(bundle) || bundle.startsWith("org.beffroi.tests");
    }

    private static Set<Path> within(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(folder::relativize).collect(Collectors.toSet());
        }
    }

    // ---- What others see of a source

    /**
     * What other classes, and the making of components, see of a source, a line for each type and member: all but private members,
     * bodies and comments.
     */
    private Set<String> outline(Path file) throws IOException {
        Set<String> outline = new TreeSet<>();
        if (!Files.exists(file)) {
            return outline;
        }
        JavacTask task = (JavacTask) compiler.getTask(
                null, null, problem -> {}, List.of("-proc:none"), null, List.of(new Text(Files.readString(file))));
        for (CompilationUnitTree unit : task.parse()) {
            unit.getTypeDecls().forEach(type -> add(type, "", outline));
        }
        return outline;
    }

    private static void add(Tree tree, String within, Set<String> to) {
        switch (tree) {
            case ClassTree type -> {
                String name = within + "." + type.getSimpleName();
                to.add("type " + name + " " + type.getKind() + type.getModifiers() + type.getTypeParameters()
                        + type.getExtendsClause() + type.getImplementsClause() + type.getPermitsClause());
                for (int place = 0; place < type.getMembers().size(); place++) {
                    add(type.getMembers().get(place), name, to);
                    // Components of a record, whose order counts: they are fields without a value.
                    if (type.getMembers().get(place) instanceof VariableTree part && part.getInitializer() == null) {
                        to.add("part " + name + " " + place + part);
                    }
                }
            }
            case MethodTree method when isSeen(method.getModifiers().getFlags()) ->
                to.add((method.getBody() == null ? "promise " : "method ") + within + " " + method.getModifiers()
                        + method.getTypeParameters() + method.getReturnType() + method.getName() + method.getParameters()
                        + method.getThrows() + method.getDefaultValue());
            case VariableTree field when isSeen(field.getModifiers().getFlags()) -> to.add("field " + within + " " + field);
            default -> {
                // Private, or a block that runs when the class is loaded: nobody sees it.
            }
        }
    }

    private static boolean isSeen(Collection<Modifier> flags) {
        return !flags.contains(Modifier.PRIVATE);
    }

    /**
     * Whether there is only more than before, and nothing that others have to implement or to tell apart (a method without a
     * body, a constant of an enum, a kind of something sealed): what was compiled against it still fits.
     */
    private static boolean isAddition(Set<String> before, Set<String> now) {
        boolean sealed = now.stream().anyMatch(line -> line.startsWith("type ") && line.contains("sealed "));
        return now.containsAll(before)
                && now.stream()
                        .filter(line -> !before.contains(line))
                        .allMatch(line -> line.startsWith("method ")
                                || line.startsWith("field ") && !line.contains("/*public static final*/")
                                || line.startsWith("type ") && !sealed);
    }

    private static boolean isComponent(Set<String> outline) {
        return outline.stream().anyMatch(line -> line.contains("@Component"));
    }

    /** A source that lies in memory. */
    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String text) {
            super(java.net.URI.create("string:///Source.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    // ---- Compiling

    /** These bundles and all that import one of their packages: they were compiled against what is there no longer. */
    private Set<String> withUsers(Set<String> changed) throws IOException {
        Set<String> all = new TreeSet<>(changed);
        if (changed.isEmpty()) {
            return all;
        }
        for (String bundle : bundles()) {
            Path manifest = checkout.resolve("bundles").resolve(bundle).resolve("META-INF/MANIFEST.MF");
            String text = Files.readString(manifest).replace("\n ", "");
            if (!isNotInTheProduct(bundle)
                    && changed.stream().anyMatch(one -> text.contains("," + one + ".") || text.contains(": " + one + "."))) {
                all.add(bundle);
            }
        }
        return all;
    }

    private boolean compiled(Edits edits, Set<String> whole) throws IOException {
        Set<Path> sources = new TreeSet<>();
        for (String bundle : whole) {
            within(source(bundle)).stream()
                    .filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> sources.add(source(bundle).resolve(file)));
            edits.files().computeIfAbsent(bundle, any -> new TreeSet<>());
        }
        for (Map.Entry<String, Set<Path>> bundle : edits.files().entrySet()) {
            for (Path file : bundle.getValue()) {
                if (file.toString().endsWith(".java")) {
                    sources.add(source(bundle.getKey()).resolve(file));
                } else {
                    Path to = out.resolve(bundle.getKey()).resolve(file);
                    Files.createDirectories(to.getParent());
                    Files.copy(source(bundle.getKey()).resolve(file), to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return sources.isEmpty() || compiled(sources);
    }

    private boolean compiled(Set<Path> sources) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, jars());
            List<String> options = List.of("--release", "21", "-proc:none", "-parameters", "-g", "-nowarn", "-implicit:none");
            boolean done = compiler.getTask(
                            null,
                            new ByBundle(files),
                            said,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!done) {
                said.getDiagnostics().stream()
                        .filter(problem -> problem.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                        .forEach(System.err::println);
            }
            return done;
        }
    }

    private List<Path> jars() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String product : List.of("workbench", "headless")) {
            try (Stream<Path> plugins = Files.list(place.resolve(product).resolve("plugins"))) {
                plugins.filter(jar -> jar.toString().endsWith(".jar")).forEach(jars::add);
            }
        }
        // Annotations that are gone when the program runs.
        try (Stream<Path> annotations = Files.list(place.resolve("compile"))) {
            annotations.forEach(jars::add);
        }
        return jars;
    }

    /** Writes each class to the folder of the bundle that its source lies in. */
    private final class ByBundle extends ForwardingJavaFileManager<StandardJavaFileManager> {

        ByBundle(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            Path source = checkout.resolve("bundles").relativize(Path.of(sibling.toUri()));
            Path file = out.resolve(source.getName(0)).resolve(name.replace('.', '/') + kind.extension);
            try {
                Files.createDirectories(file.getParent());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return fileManager.getJavaFileObjects(file).iterator().next();
        }
    }

    private int written(Set<String> bundles) throws IOException {
        Files.createDirectories(out);
        Properties where = new Properties();
        bundles.forEach(bundle -> where.setProperty(bundle, out.resolve(bundle).toAbsolutePath().toString()));
        try (var file = Files.newBufferedWriter(out.resolve("dev.properties"))) {
            where.store(file, null);
        }
        return 0;
    }
}
