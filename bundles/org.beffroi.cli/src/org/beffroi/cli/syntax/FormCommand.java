package org.beffroi.cli.syntax;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.command.Command;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.FormTexts;

/** A verb whose options are the parameters of a form, beside those that say where the result goes. */
public interface FormCommand extends Command<FormCommand.Filled> {

    /** What is asked. */
    Form<?> form();

    /** What people call it. */
    FormTexts texts(Locale locale);

    /** What the verb does, in one line. */
    String says(Locale locale);

    /** Names of the formats that the result can be written in. */
    List<String> formats();

    @Override
    default Class<Filled> parameters() {
        return Filled.class;
    }

    /**
     * A form filled in, and where the result goes.
     *
     * @param texts by the name of the parameter; the form reads them without refusing any
     * @param format name of a format; absent: that of the file's name, else text
     * @param out the file to write
     * @param showNames whether names of people show, which is logged
     */
    record Filled(Map<String, List<String>> texts, Optional<String> format, Optional<Path> out, boolean showNames) {
        public Filled {
            texts = Map.copyOf(texts);
        }
    }
}
