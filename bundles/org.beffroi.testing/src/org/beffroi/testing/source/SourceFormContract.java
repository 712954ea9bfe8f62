package org.beffroi.testing.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.core.source.Source;
import org.beffroi.core.source.SourceForm;
import org.beffroi.testing.text.BothLanguages;
import org.junit.jupiter.api.Test;
import org.osgi.annotation.versioning.ConsumerType;

/** What every source says of itself; {@link SourceContract} is about what it does. */
@ConsumerType
public abstract class SourceFormContract {

    /** The source; it is not visited here. */
    protected abstract Source<?> declared();

    @Test
    protected void says_what_it_is_in_both_languages() {
        String id = SourceForm.id(declared());
        assertThat(id).matches("[a-z0-9]+(-[a-z0-9]+)*");
        BothLanguages texts = new BothLanguages(declared().getClass());
        texts.hold("source." + id);
        SourceForm.of(declared()).items().forEach(item -> texts.hold("source." + id + "." + item.name()));
    }
}
