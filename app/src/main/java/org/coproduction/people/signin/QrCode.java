package org.coproduction.people.signin;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * A text as a picture for telephones.
 *
 * @param size of each side, in squares
 * @param path of an SVG with the dark ones
 */
public record QrCode(int size, String path) {
    static QrCode of(String text) {
        try {
            BitMatrix squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++)
                for (int x = 0; x < squares.getWidth(); x++)
                    if (squares.get(x, y))
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            return new QrCode(squares.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
