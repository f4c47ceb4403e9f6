import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type CameraError, hasCamera, readQr } from '#device/qrScan.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import './scan.css';

/** Opens the camera on a QR code. Not there at all where the laptop has no camera. */
export function ScanButton({ onFound }: { readonly onFound: (text: string) => void }) {
  const t = useT();
  const [isThere, setThere] = useState(false);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    void hasCamera().then(setThere);
  }, []);
  if (!isThere) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('desk.scan.action')}</Button>
      <Dialog
        title={t('desk.scan.title')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={<Button onPress={() => setOpen(false)}>{t('desk.scan.close')}</Button>}
      >
        <Viewfinder
          onFound={(text) => {
            setOpen(false);
            onFound(text);
          }}
        />
      </Dialog>
    </>
  );
}

function Viewfinder({ onFound }: { readonly onFound: (text: string) => void }) {
  const t = useT();
  const video = useRef<HTMLVideoElement>(null);
  const [error, setError] = useState<CameraError>();
  const look = useEffectEvent(async (signal: AbortSignal) => {
    if (!video.current) return;
    const read = await readQr(video.current, signal);
    if (signal.aborted) return;
    if (read.ok) onFound(read.value);
    else setError(read.error);
  });
  useEffect(() => {
    const ending = new AbortController();
    void look(ending.signal);
    return () => ending.abort();
  }, []);
  return (
    <>
      {error ? (
        <Banner
          tone="amber"
          isLive
          title={t(
            `desk.scan.${error.type}`,
            error.type === 'CameraUnavailable' ? { detail: error.detail } : {},
          )}
        />
      ) : (
        <p>{t('desk.scan.hint')}</p>
      )}
      <video ref={video} className="scan-video" hidden={error !== undefined} muted playsInline />
    </>
  );
}
