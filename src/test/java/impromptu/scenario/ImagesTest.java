package impromptu.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesTest {
  @TempDir Path folder;

  @Test
  void anImageIsOfExactlyTheFilesItWasMadeFrom() throws IOException {
    Path jar = folder.resolve("some.jar");
    byte[] image = {1, 2, 3};
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("impromptu/images/abc"));
      zip.write(image);
      zip.closeEntry();
    }
    assertArrayEquals(image, Resources.image(jar, "abc").orElseThrow());
    assertEquals(Optional.empty(), Resources.image(jar, "abd"));
  }
}
