package org.beffroi.documents.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Rectangle;
import java.awt.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.beffroi.core.picture.Picture;
import org.w3c.dom.Element;

/**
 * Draws the pictures of a page where it has an {@code object} for them: in lines, with the letters of the file.
 *
 * @param pictures by number, that of an object is its attribute {@code data}
 * @param file that is made
 * @param typefaces its letters
 */
record FigureDrawing(List<Picture> pictures, PDDocument file, Typefaces typefaces)
        implements FSObjectDrawerFactory, FSObjectDrawer {

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.hasAttribute("data");
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Picture picture = pictures.get(Integer.parseInt(element.getAttribute("data")));
        PdfBoxFastOutputDevice page = (PdfBoxFastOutputDevice) device;
        Rectangle place = new Rectangle((int) x, (int) y, (int) width, (int) height);
        float dots = page.getDotsPerPoint();
        page.drawPdfAsImage(drawn(picture), place, (float) picture.width() * dots, (float) picture.height() * dots);
        return Map.of();
    }

    private PDFormXObject drawn(Picture picture) {
        // The only kind of form on which the library paints letters that are embedded as far as they are used.
        PDAppearanceStream form = new PDAppearanceStream(file);
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle((float) picture.width(), (float) picture.height()));
        try (OutputStream lines = form.getContentStream().createOutputStream(COSName.FLATE_DECODE);
                PDPageContentStream content = new PDPageContentStream(file, form, lines)) {
            new PdfPainting(content, picture, 0, typefaces.plain(), typefaces.strong()).paint();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return form;
    }
}
