import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Prints the size and shape of the sources as a table: {@code java releng/checks/Measure.java [CHECKOUT…] [--names]}. One column
 * for each checkout given, that of the working folder where none is. Main sources alone, generated ones not; of tests, what is
 * over a limit.
 *
 * <p>With {@code --names} what is over a limit or used twice is listed below the table; with {@code --over} only what is over a
 * limit is printed, a line each, as {@code releng/checks/over-limits.txt} holds it.
 */
final class Measure {

    private static final int LONG_METHOD = 40;
    private static final int MANY_PARAMETERS = 7;
    private static final int MANY_TYPES = 25;
    private static final int LONG_FILE = 400;

    private final Path checkout;
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final List<Integer> typeLines = new ArrayList<>();
    private final Set<String> longMethods = new TreeSet<>();
    private final Set<String> wideConstructors = new TreeSet<>();
    private final Set<String> longFiles = new TreeSet<>();
    private final Set<String> longTests = new TreeSet<>();
    private final Map<String, Integer> typesOfPackage = new TreeMap<>();
    private final Map<String, Set<String>> placesOfName = new TreeMap<>();
    private final Map<String, Integer> linesOfPackage = new TreeMap<>();
    private int lines;

    private Measure(Path checkout) {
        this.checkout = checkout;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> places =
                Stream.of(arguments).filter(one -> !one.startsWith("--")).toList();
        List<Measure> all = new ArrayList<>();
        for (String place : places.isEmpty() ? List.of("") : places) {
            Measure measure = new Measure(Path.of(place).toAbsolutePath());
            measure.run();
            all.add(measure);
        }
        if (List.of(arguments).contains("--over")) {
            all.getLast().over().forEach(System.out::println);
            return;
        }
        System.out.println("| |" + " before | after |".repeat(all.size() / 2) + " |".repeat(all.size() % 2));
        System.out.println("|---|" + "--:|".repeat(all.size()));
        for (String figure : all.getFirst().figures.keySet()) {
            StringBuilder row = new StringBuilder("| " + figure + " |");
            all.forEach(one ->
                    row.append(' ').append(shown(one.figures.get(figure))).append(" |"));
            System.out.println(row);
        }
        if (List.of(arguments).contains("--names")) {
            all.getLast().names();
        }
    }

    private static String shown(Object figure) {
        return figure instanceof Integer number ? String.format(Locale.ROOT, "%,d", number) : String.valueOf(figure);
    }

    private void run() throws IOException {
        List<Path> bundles = bundles();
        for (Path bundle : bundles) {
            measure(bundle);
        }
        Set<String> api = exported("org.beffroi.core");
        List<Integer> sorted = typeLines.stream().sorted().toList();
        figures.put("bundles", bundles.size());
        figures.put("packages that org.beffroi.core exports", api.size());
        figures.put(
                "lines of these packages",
                api.stream()
                        .mapToInt(name -> linesOfPackage.getOrDefault(name, 0))
                        .sum());
        figures.put("lines of main sources", lines);
        figures.put("top-level types", sorted.size());
        figures.put("lines of a type: median", sorted.get(sorted.size() / 2));
        figures.put("lines of a type: nine in ten at most", sorted.get(sorted.size() * 9 / 10));
        figures.put("lines of a type: most", sorted.getLast());
        figures.put("files above " + LONG_FILE + " lines", longFiles.size());
        figures.put("files of unit tests above " + LONG_FILE + " lines", longTests.size());
        figures.put("methods above " + LONG_METHOD + " lines", longMethods.size());
        figures.put("constructors of classes above " + MANY_PARAMETERS + " parameters", wideConstructors.size());
        figures.put("packages above " + MANY_TYPES + " types", largePackages().size());
        figures.put("simple names used twice or more", twice().size());
    }

    private List<Path> bundles() throws IOException {
        try (Stream<Path> all = Files.list(checkout.resolve("bundles"))) {
            return all.filter(bundle -> Files.exists(bundle.resolve("META-INF/MANIFEST.MF")))
                    .sorted()
                    .toList();
        }
    }

    private Set<String> exported(String bundle) throws IOException {
        String manifest = Files.readString(checkout.resolve("bundles/" + bundle + "/META-INF/MANIFEST.MF"))
                .replace("\n ", "");
        Set<String> names = new TreeSet<>();
        manifest.lines()
                .filter(line -> line.startsWith("Export-Package: "))
                .flatMap(line ->
                        Stream.of(line.substring("Export-Package: ".length()).split(",")))
                .map(one -> one.replaceAll(";.*", "").strip())
                .filter(one -> one.startsWith("org.beffroi"))
                .forEach(names::add);
        return names;
    }

    private void measure(Path bundle) throws IOException {
        List<Path> files = sources(bundle.resolve("src"));
        measureTests(bundle.resolve("test"));
        if (files.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                measure(bundle.getFileName().toString(), unit, positions);
            }
        }
    }

    private void measureTests(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path file : sources(folder)) {
            long inFile = Files.readString(file).lines().count();
            if (inFile > LONG_FILE) {
                longTests.add(folder.relativize(file)
                                .toString()
                                .replace(file.getFileSystem().getSeparator(), ".") + " " + inFile);
            }
        }
    }

    /** None where there is no such folder, as in a bundle of pictures alone. */
    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private void measure(String bundle, CompilationUnitTree unit, SourcePositions positions) throws IOException {
        String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
        int inFile = (int)
                unit.getSourceFile().getCharContent(true).toString().lines().count();
        String inPackage = String.valueOf(unit.getPackageName());
        lines += inFile;
        linesOfPackage.merge(inPackage, inFile, Integer::sum);
        if (inFile > LONG_FILE) {
            longFiles.add(inPackage + "." + file + " " + inFile);
        }
        for (Tree type : unit.getTypeDecls()) {
            if (type instanceof ClassTree one) {
                typeLines.add(lines(unit, positions, one));
                typesOfPackage.merge(inPackage, 1, Integer::sum);
                placesOfName
                        .computeIfAbsent(one.getSimpleName().toString(), any -> new TreeSet<>())
                        .add(bundle + ":" + inPackage);
            }
        }
        new TreeScanner<Void, String>() {
            private boolean inRecord;

            @Override
            public Void visitClass(ClassTree type, String within) {
                boolean before = inRecord;
                inRecord = type.getKind() == Tree.Kind.RECORD;
                super.visitClass(type, within + "." + type.getSimpleName());
                inRecord = before;
                return null;
            }

            @Override
            public Void visitMethod(MethodTree method, String within) {
                if (lines(unit, positions, method) > LONG_METHOD) {
                    longMethods.add(within + "#" + method.getName());
                }
                // Of a record they are its parts.
                if (!inRecord
                        && method.getName().contentEquals("<init>")
                        && method.getParameters().size() > MANY_PARAMETERS) {
                    wideConstructors.add(within + " " + method.getParameters().size());
                }
                return super.visitMethod(method, within);
            }
        }.scan(unit, inPackage);
    }

    private static int lines(CompilationUnitTree unit, SourcePositions positions, Tree tree) {
        LineMap map = unit.getLineMap();
        long start = positions.getStartPosition(unit, tree);
        long end = positions.getEndPosition(unit, tree);
        return end < 0 ? 0 : (int) (map.getLineNumber(end) - map.getLineNumber(start) + 1);
    }

    private List<String> largePackages() {
        return typesOfPackage.entrySet().stream()
                .filter(one -> one.getValue() > MANY_TYPES)
                .map(one -> one.getKey() + " " + one.getValue())
                .toList();
    }

    private List<String> twice() {
        return placesOfName.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(one -> one.getKey() + " " + one.getValue())
                .toList();
    }

    private List<String> over() {
        List<String> over = new ArrayList<>();
        longFiles.forEach(name -> over.add("file " + name));
        longTests.forEach(name -> over.add("file " + name));
        longMethods.forEach(name -> over.add("method " + name));
        wideConstructors.forEach(name -> over.add("constructor " + name));
        largePackages().forEach(name -> over.add("package " + name));
        return over;
    }

    private void names() {
        Map<String, Collection<String>> all = new LinkedHashMap<>();
        all.put("Files above the limit", longFiles);
        all.put("Files of unit tests above the limit", longTests);
        all.put("Methods above the limit", longMethods);
        all.put("Constructors above the limit", wideConstructors);
        all.put("Packages above the limit", largePackages());
        all.put("Names used twice or more", twice());
        all.forEach((title, names) -> {
            System.out.println("\n" + title);
            names.forEach(name -> System.out.println("  " + name));
        });
    }
}
