package org.beffroi.core.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.message.Refusal;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A {@link DocumentWriter} that can lay what a body has made over a document: the styles, the pages, their heads and feet of a
 * file of its own, with the pictures in them, such as a coat of arms. The text of that file is not taken.
 */
@ConsumerType
public interface StyledWriter extends DocumentWriter {

    /**
     * Writes a document in the styles of a template. The stream is flushed, not closed.
     *
     * @param template a file of the writer's format
     * @return styles that the document uses and the template lacks, by the names that people read, in order: they are ours
     * @throws Refusal if there is no such file, or it is none of this format
     * @throws IOException if the stream refuses
     */
    List<String> write(Document document, Path template, OutputStream out) throws IOException;
}
