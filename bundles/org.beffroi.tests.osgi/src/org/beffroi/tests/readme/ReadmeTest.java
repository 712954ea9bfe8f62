package org.beffroi.tests.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.beffroi.tests.architecture.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true. */
class ReadmeTest {

    private static final Pattern EXAMPLE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(((?!http)[^)#]+)\\)");
    private static final List<String> BUNDLES =
            List.of("org.beffroi.core", "org.beffroi.dossier", "org.beffroi.archive.lucene");

    private final Project project = Project.here();

    @Test
    void its_lines_of_java_compile(@TempDir Path output) {
        Matcher example = EXAMPLE.matcher(Project.text(project.root().resolve("README.md")));
        assertThat(example.find()).isTrue();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        String classPath = BUNDLES.stream()
                .map(bundle -> project.folder(bundle).resolve("target/classes").toString())
                .collect(Collectors.joining(File.pathSeparator));
        boolean compiled = compiler.getTask(
                        null,
                        null,
                        said,
                        List.of("-d", output.toString(), "-cp", classPath, "-proc:none"),
                        null,
                        List.of(inAClass(example.group(1))))
                .call();
        assertThat(compiled).as(() -> said.getDiagnostics().toString()).isTrue();
    }

    @Test
    void what_its_pages_link_to_is_there() {
        for (String page : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")) {
            assertThat(LINK.matcher(Project.text(project.root().resolve(page))).results())
                    .allSatisfy(link ->
                            assertThat(project.root().resolve(link.group(1))).exists());
        }
    }

    @Test
    void the_table_of_bundles_is_complete() {
        String table = Project.text(project.root().resolve("ARCHITECTURE.md"));
        assertThat(project.bundles()).allSatisfy(bundle -> assertThat(table).contains("| `" + bundle + "` |"));
    }

    private static JavaFileObject inAClass(String lines) {
        String imports = Stream.of("archive", "dossier", "query")
                .map(name -> "import org.beffroi.core." + name + ".*;\n")
                .collect(Collectors.joining());
        String source = imports
                + "import java.nio.file.Path;\nimport java.util.Optional;\n"
                + "import org.beffroi.archive.lucene.LuceneArchiveProvider;\n"
                + "import org.beffroi.core.archive.ArchiveProvider.Access;\n"
                + "import org.beffroi.core.archive.TimelineSpan.Unit;\n"
                + "import org.beffroi.dossier.folder.*;\n"
                + "class Example { void run() {\n" + lines + "}}\n";
        return new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
