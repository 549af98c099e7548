package dev.pledgeledger.publication;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a bundle is signed with: Ed25519 (RFC 8032), as PEM (RFC 7468) of both halves.
record HandOverKey(PrivateKey secret, PublicKey open) {

    static final String ALGORITHM = "Ed25519";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});
    private static final Pattern BLOCK = Pattern.compile("-----BEGIN (\\w+ KEY)-----\\s([^-]+)-----END \\1-----");

    static HandOverKey of(KeyPair pair) {
        return new HandOverKey(pair.getPrivate(), pair.getPublic());
    }

    /// @throws GeneralSecurityException where the text holds no such key
    static HandOverKey read(String pem) throws GeneralSecurityException {
        KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
        return new HandOverKey(
                keys.generatePrivate(new PKCS8EncodedKeySpec(block("PRIVATE KEY", pem))),
                keys.generatePublic(new X509EncodedKeySpec(block("PUBLIC KEY", pem))));
    }

    private static byte[] block(String name, String pem) throws GeneralSecurityException {
        Matcher blocks = BLOCK.matcher(pem);
        while (blocks.find()) {
            if (blocks.group(1).equals(name)) {
                return Base64.getMimeDecoder().decode(blocks.group(2));
            }
        }
        throw new GeneralSecurityException("there is no " + name);
    }

    String pem() {
        return pem("PRIVATE KEY", secret.getEncoded()) + openPem();
    }

    /// The half that everybody may have.
    String openPem() {
        return pem("PUBLIC KEY", open.getEncoded());
    }

    private static String pem(String name, byte[] encoded) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(name, LINES.encodeToString(encoded));
    }

    /// To be compared by eye: the SHA-256 of the open half.
    String fingerprint() {
        return SiteManifest.digest(open.getEncoded());
    }

    byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
