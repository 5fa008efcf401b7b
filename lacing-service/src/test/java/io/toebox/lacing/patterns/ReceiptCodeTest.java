package io.toebox.lacing.patterns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

/** Receipts of a shop that said how phones reach it. */
@QuarkusTest
@TestProfile(ReceiptCodeTest.InAShop.class)
class ReceiptCodeTest {

    private static final String SHOP = "https://fit.shop.example:8443";

    public static class InAShop implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("toebox.links.public-address", SHOP);
        }
    }

    @Test
    void theCodeOfAReceiptLeadsToTheSameLacingMoving() throws IOException, NotFoundException {
        var png = given().header("X-Forwarded-Host", "evil.example")
                .get("/v1/lacings/wide-forefoot+heel-lock?rows=7&foot=right&format=receipt-58&as=png")
                .asByteArray();
        var address = read(png);
        assertThat(address)
                .isEqualTo(SHOP + "/v1/lacings/wide-forefoot+heel-lock?rows=7&extraHeelLockEyelet=true&foot=right"
                        + "&format=animation");
        given().get(address.substring(SHOP.length()))
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .body(containsString("@keyframes"));
    }

    private static String read(byte[] png) throws IOException, NotFoundException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeMultiReader()
                        .decodeMultiple(
                                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                                Map.of(DecodeHintType.TRY_HARDER, true))[0]
                        .getText();
    }
}
