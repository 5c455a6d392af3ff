package vn.sen.platform.documents.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A link as a square that a phone reads. */
final class QrCode {
    private static final int PIXELS_PER_CELL = 8;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /** The square as the address of an image that carries its own bytes. */
    static String image(String link) throws IOException {
        BitMatrix cells = cells(link);
        int width = cells.getWidth() * PIXELS_PER_CELL;
        BufferedImage image = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                boolean dark = cells.get(x / PIXELS_PER_CELL, y / PIXELS_PER_CELL);
                image.setRGB(x, y, dark ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static BitMatrix cells(String link) {
        Map<EncodeHintType, Object> hints =
                Map.of(
                        EncodeHintType.CHARACTER_SET,
                        "UTF-8",
                        EncodeHintType.ERROR_CORRECTION,
                        ErrorCorrectionLevel.M,
                        EncodeHintType.MARGIN,
                        2);
        try {
            return new QRCodeWriter()
                    .encode(link, com.google.zxing.BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The link is too long for a code: " + link, tooLong);
        }
    }
}
