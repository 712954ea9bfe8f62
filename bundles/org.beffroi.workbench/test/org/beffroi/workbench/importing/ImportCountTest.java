package org.beffroi.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.importing.ImportCensus;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

class ImportCountTest {

    private static final ImportCensus FIVE =
            new ImportCensus(5, 0, 0, 0, 0, 0, true, Optional.empty(), Optional.empty(), List.of());

    private final List<Runnable> counting = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    private final FileImports.Counting answer = new FileImports.Counting() {
        @Override
        public void met(long mentions) {
            told.add("met " + mentions);
        }

        @Override
        public void counted(ImportCensus census) {
            told.add("counted " + census.fresh());
        }

        @Override
        public void refused() {
            told.add("refused");
        }
    };

    private Cancel count(Function<Progress, ImportCensus> counter) {
        Imports imports = (Imports) Proxy.newProxyInstance(
                Imports.class.getClassLoader(),
                new Class<?>[] {Imports.class},
                (self, method, given) -> counter.apply((Progress) given[2]));
        Dossier dossier = (Dossier) Proxy.newProxyInstance(
                Dossier.class.getClassLoader(), new Class<?>[] {Dossier.class}, (self, method, given) -> null);
        FileImports importing = new FileImports(
                imports, dossier, new Language(Locale.FRENCH), Runnable::run, counting::add, Runnable::run);
        ImportRequest request = new ImportRequest(List.of(Path.of("a.csv")), ImportWishes.none(), false, false, true);
        return importing.count(request, answer);
    }

    private void work() {
        counting.forEach(Runnable::run);
    }

    @Test
    void whatWasCountedIsTold() {
        count(progress -> FIVE);
        assertThat(told).as("nothing is read on the UI thread").isEmpty();
        work();
        assertThat(told).containsExactly("counted 5");
    }

    @Test
    void onceItIsAskedToStopNothingIsTold() {
        Cancel stop = count(progress -> {
            if (progress.cancelled()) {
                throw new Cancelled();
            }
            return FIVE;
        });
        stop.ask();
        work();
        assertThat(told).isEmpty();
    }

    @Test
    void whoWaitsForACountIsToldThatNoneWillCome() {
        count(progress -> {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, FileImports.class, "import.stopped", 0, 0);
        });
        work();
        assertThat(told).containsExactly("refused");
        told.clear();
        counting.clear();
        count(progress -> {
            throw new IllegalStateException("unforeseen");
        });
        assertThatThrownBy(this::work).isInstanceOf(IllegalStateException.class);
        assertThat(told).containsExactly("refused");
    }
}
