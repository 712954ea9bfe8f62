package org.beffroi.testing.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.notify.NotifierForm;
import org.beffroi.core.parameter.ComponentAnnotation;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.testing.text.BothLanguages;
import org.junit.jupiter.api.Test;
import org.osgi.annotation.versioning.ConsumerType;

/** What every notifier says of itself; {@link NotifierContract} is about what it does. */
@ConsumerType
public abstract class NotifierFormContract {

    /** The notifier; nothing is sent here. */
    protected abstract Notifier<?> declared();

    @Test
    protected void says_what_it_is_in_both_languages() {
        NotifierForm<?> form = NotifierForm.of(declared());
        assertThat(form.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        BothLanguages texts = new BothLanguages(declared().getClass());
        texts.hold("notifier." + form.id());
        texts.holdForm(form.form(), "notifier." + form.id());
    }

    @Test
    protected void its_secrets_are_texts() {
        NotifierForm<?> form = NotifierForm.of(declared());
        assertThat(form.secrets()).allSatisfy(name -> {
            Parameter secret = form.parameter(name);
            assertThat(secret.type()).as(name).isEqualTo(String.class);
            assertThat(secret.shape()).as(name).isNotEqualTo(Parameter.Shape.MANY);
        });
    }

    @Test
    protected void it_asks_for_people_in_one_list_of_texts_at_most() {
        List<RecordComponent> lists = Arrays.stream(declared().parameters().getRecordComponents())
                .filter(one -> ComponentAnnotation.is(one, Notifier.Recipients.class))
                .toList();
        assertThat(lists).hasSizeLessThan(2).allSatisfy(one -> {
            Parameter people = NotifierForm.of(declared()).parameter(one.getName());
            assertThat(people.type()).isEqualTo(String.class);
            assertThat(people.shape()).isEqualTo(Parameter.Shape.MANY);
        });
    }
}
