package org.beffroi.tests.services;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.archive.lucene.LuceneArchiveProvider;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.meaning.Embedder;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.source.Source;
import org.beffroi.testing.analysis.AnalysisContract;
import org.beffroi.testing.command.CommandContract;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.beffroi.testing.document.DocumentWriterContract;
import org.beffroi.testing.document.ReportWriterContract;
import org.beffroi.testing.document.TableWriterContract;
import org.beffroi.testing.enrich.EnricherContract;
import org.beffroi.testing.notify.NotifierFormContract;
import org.beffroi.testing.source.SourceFormContract;
import org.beffroi.tests.golden.GoldenParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every service keeps the contract that it is declared for, those of the third-party plug-in included: whoever adds one needs
 * no test of his own for that.
 */
class ContractsTest {

    @TempDir
    static Path folder;

    private static final FrozenCorpus CORPUS = new FrozenCorpus();
    private static Archive frozen;

    @BeforeAll
    static void the_frozen_corpus_is_filled_once() {
        frozen = archive("frozen", CORPUS.fields(), FrozenCorpus.ZONE, FrozenCorpus.TODAY);
        CORPUS.fill(frozen);
    }

    @AfterAll
    static void closed() {
        frozen.close();
    }

    private static Archive archive(String name, Fields fields, ZoneId zone, LocalDate today) {
        return new LuceneArchiveProvider(
                        AllServices.<Embedder>of(Embedder.class).toList())
                .open(
                        new ArchivePlace(folder.resolve(name), "test", "test", zone, () -> today),
                        fields,
                        Annotator.none(),
                        Access.WRITE,
                        Progress.silent());
    }

    @TestFactory
    Stream<DynamicNode> analyses() {
        return each(Analysis.class, ContractsTest::contract);
    }

    @TestFactory
    Stream<DynamicNode> enrichers() {
        return each(Enricher.class, enricher -> new EnricherContract() {
            @Override
            protected Enricher enricher() {
                return enricher;
            }
        });
    }

    @TestFactory
    Stream<DynamicNode> sources() {
        return each(Source.class, source -> new SourceFormContract() {
            @Override
            protected Source<?> declared() {
                return source;
            }
        });
    }

    @TestFactory
    Stream<DynamicNode> notifiers() {
        return each(Notifier.class, notifier -> new NotifierFormContract() {
            @Override
            protected Notifier<?> declared() {
                return notifier;
            }
        });
    }

    @TestFactory
    Stream<DynamicNode> commands() {
        return each(Command.class, command -> new CommandContract() {
            @Override
            protected Command<?> command() {
                return command;
            }
        });
    }

    @TestFactory
    Stream<DynamicNode> writersOfTables() {
        return each(TableWriter.class, writer -> new TableWriterContract() {
            @Override
            protected TableWriter writer() {
                return writer;
            }
        });
    }

    @TestFactory
    Stream<DynamicNode> writersOfDocuments() {
        return each(DocumentWriter.class, writer -> new DocumentWriterContract() {
            @Override
            protected DocumentWriter writer() {
                return writer;
            }
        });
    }

    @TestFactory
    Stream<DynamicNode> writersOfReports() {
        return each(ReportWriter.class, writer -> new ReportWriterContract() {
            @Override
            protected ReportWriter writer() {
                return writer;
            }
        });
    }

    private static AnalysisContract contract(Analysis<?> analysis) {
        return new AnalysisContract() {
            private int opened;

            @Override
            protected Analysis<?> analysis() {
                return analysis;
            }

            @Override
            protected Archive newArchive(Fields fields, ZoneId zone, LocalDate today) {
                return archive(analysis.getClass().getName() + opened++, fields, zone, today);
            }

            @Override
            protected void within(List<Mention> mentions, Consumer<Snapshot> test) {
                if (mentions.size() == CORPUS.mentions().size()) {
                    try (Snapshot snapshot = frozen.snapshot()) {
                        test.accept(snapshot);
                    }
                } else {
                    super.within(mentions, test);
                }
            }

            @Override
            protected Map<String, List<String>> necessary() {
                return GoldenParameters.necessary(analysis);
            }

            @Override
            protected List<Map<String, List<String>>> variants() {
                return GoldenParameters.variants(analysis);
            }
        };
    }

    private static <S> Stream<DynamicNode> each(Class<? super S> type, Function<S, Object> contract) {
        return AllServices.<S>of(type)
                .map(service -> DynamicContainer.dynamicContainer(
                        service.getClass().getName(), tests(contract.apply(service))));
    }

    /** The tests of a contract, run as JUnit would. */
    private static Stream<DynamicTest> tests(Object contract) {
        return methods(contract.getClass())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(method, contract)));
    }

    private static Stream<Method> methods(Class<?> type) {
        return type == Object.class
                ? Stream.empty()
                : Stream.concat(Arrays.stream(type.getDeclaredMethods()), methods(type.getSuperclass()));
    }

    private static void run(Method method, Object contract) throws Throwable {
        try {
            method.setAccessible(true);
            method.invoke(contract);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
