import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type CameraError, hasCamera, readQrs } from '#device/qrScan.ts';
import type { CodeRead } from '#files/stubPile.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { useWords } from '../coordination/session.tsx';
import { codeSentence } from './sentences.ts';

interface CameraReaderProps {
  readonly seen: CodeRead | undefined;
  readonly onFound: (text: string) => void;
}

/** Stub after stub before the camera, without a press between them. Not there where the computer has none. */
export function CameraReader({ seen, onFound }: CameraReaderProps) {
  const { t } = useWords();
  const [isThere, setThere] = useState(false);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    void hasCamera().then(setThere);
  }, []);
  if (!isThere) return null;
  return (
    <div className="stubs-camera">
      <Button onPress={() => setOpen(!isOpen)}>
        {t(isOpen ? 'stubs.camera.stop' : 'stubs.camera.start')}
      </Button>
      {isOpen && (
        <>
          <Viewfinder onFound={onFound} />
          <p role="status" className="stubs-seen">
            {seen ? codeSentence(seen, t) : t('stubs.camera.hint')}
          </p>
        </>
      )}
    </div>
  );
}

function Viewfinder({ onFound }: Pick<CameraReaderProps, 'onFound'>) {
  const { t } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const [error, setError] = useState<CameraError>();
  const found = useEffectEvent(onFound);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    if (video.current) {
      void readQrs(video.current, signal, (text) => found(text)).then((read) => {
        if (!signal.aborted && !read.ok) setError(read.error);
      });
    }
    return () => ending.abort();
  }, []);
  return (
    <>
      {error && (
        <Banner
          tone="amber"
          isLive
          title={t(
            `desk.scan.${error.type}`,
            error.type === 'CameraUnavailable' ? { detail: error.detail } : {},
          )}
        />
      )}
      <video ref={video} className="stubs-video" hidden={error !== undefined} muted playsInline />
    </>
  );
}
