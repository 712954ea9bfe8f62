package org.beffroi.strategy.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

    @TempDir
    Path folder;

    private StrategyFile file;
    private Drafts drafts;

    @BeforeEach
    void write() throws IOException {
        file = new DemoStrategy().write(folder);
        drafts = new Drafts(file);
    }

    @Test
    void there_is_none_at_first() {
        assertThat(drafts.find()).isEmpty();
    }

    @Test
    void what_was_kept_is_found_and_goes_on_from_its_file() throws IOException {
        keep("Autre nom");
        Drafts.Found found = drafts.find().orElseThrow();
        assertThat(found.sameFile()).isTrue();
        assertThat(file.read(found.written()).getName()).isEqualTo("Autre nom");
        assertThat(file.read().getName()).isNotEqualTo("Autre nom");
    }

    @Test
    void the_last_one_counts() throws IOException {
        keep("Un");
        keep("Deux");
        assertThat(file.read(drafts.find().orElseThrow().written()).getName()).isEqualTo("Deux");
    }

    @Test
    void a_draft_says_where_its_file_has_changed_since() throws IOException {
        keep("Autre nom");
        Strategy other = file.read();
        other.setName("D’une autre main");
        file.write(other);
        assertThat(drafts.find().orElseThrow().sameFile()).isFalse();
    }

    @Test
    void it_is_gone_once_dropped_and_dropping_none_is_no_trouble() throws IOException {
        keep("Un");
        drafts.drop();
        drafts.drop();
        assertThat(drafts.find()).isEmpty();
    }

    @Test
    void something_else_under_its_name_is_no_draft() throws IOException {
        Files.writeString(drafts.path(), "une note à moi");
        assertThat(drafts.find()).isEmpty();
    }

    private void keep(String name) throws IOException {
        String base = file.mark();
        Strategy strategy = file.read();
        strategy.setName(name);
        drafts.keep(base, StrategyFile.bytes(strategy));
    }
}
